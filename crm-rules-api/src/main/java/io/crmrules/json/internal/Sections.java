package io.crmrules.json.internal;

import io.crmrules.json.internal.parse.Place;
import io.crmrules.json.internal.parse.ProblemLog;
import io.crmrules.json.internal.parse.Quote;
import io.crmrules.json.internal.parse.RecordParser;
import io.crmrules.json.internal.parse.RecordReader;
import io.crmrules.json.internal.parse.RecordType;
import io.crmrules.json.internal.record.CompanyReader;
import io.crmrules.json.internal.record.ContactReader;
import io.crmrules.json.internal.record.Directory;
import io.crmrules.json.internal.record.LeadSourceReader;
import io.crmrules.json.internal.record.PipelineReader;
import io.crmrules.json.internal.record.UserReader;
import io.crmrules.json.internal.source.JsonWalker;
import io.crmrules.json.internal.source.Slice;
import io.crmrules.support.RecordTexts;
import java.io.IOException;
import java.util.function.BiConsumer;

/** The lists of the outermost object to which deals refer. */
final class Sections {

    private final JsonWalker walker;
    private final RecordParser parser;
    private final ProblemLog log;
    private final Directory directory;
    private final PipelineReader pipelines = new PipelineReader();
    private final UserReader users = new UserReader();
    private final LeadSourceReader leadSources = new LeadSourceReader();
    private final CompanyReader companies;
    private final ContactReader contacts;

    Sections(JsonWalker walker, RecordParser parser, ProblemLog log, Directory directory) {
        this.walker = walker;
        this.parser = parser;
        this.log = log;
        this.directory = directory;
        this.companies = new CompanyReader(directory.taken());
        this.contacts = new ContactReader(directory.taken());
    }

    /** Reads the section of this name; false when there is none such. */
    boolean read(String name) throws IOException {
        switch (name) {
            case "pipelines" ->
                section(
                        name,
                        RecordType.PIPELINE,
                        pipelines,
                        (pipeline, place) ->
                                unique(directory.add(pipeline), RecordType.PIPELINE, pipeline.id(), place));
            case "users" ->
                section(
                        name,
                        RecordType.USER,
                        users,
                        (user, place) -> unique(directory.add(user), RecordType.USER, user.id(), place));
            case "leadSources" ->
                section(
                        name,
                        RecordType.LEAD_SOURCE,
                        leadSources,
                        (source, place) -> unique(directory.add(source), RecordType.LEAD_SOURCE, source.id(), place));
            case "companies" -> section(name, RecordType.COMPANY, companies, directory.customers()::add);
            case "contacts" -> section(name, RecordType.CONTACT, contacts, directory.customers()::add);
            default -> {
                return false;
            }
        }
        return true;
    }

    private <T> void section(String name, RecordType type, RecordReader<T> reader, BiConsumer<T, Place> sink)
            throws IOException {
        if (!walker.enters('[')) {
            passNoList(walker, log, name, String.valueOf(type.list()));
            return;
        }
        for (long i = 0; walker.nextElement(); i++) {
            Place place = new Place(name, i);
            T read = parser.parse(walker.takeValue(), place, type.label(), in -> in.record(type, reader));
            if (read != null) {
                sink.accept(read, place);
            }
        }
    }

    /** Passes a value that should be a list: null is an empty one. */
    static void passNoList(JsonWalker walker, ProblemLog log, String name, String list) throws IOException {
        Slice value = walker.takeValue();
        String text = value == null ? "" : JsonWalker.show(value.bytes());
        if (!text.equals("null")) {
            log.addLostList(
                    "/" + name,
                    "snapshot",
                    Quote.of(name) + " is " + Quote.of(text) + ", not a list; it is ignored",
                    "",
                    list);
        }
    }

    private void unique(boolean added, RecordType type, String id, Place place) {
        if (!added) {
            log.add(place.at(""), type.label() + " " + Quote.shorten(id), RecordTexts.REPEATED, "", type.list());
        }
    }
}
