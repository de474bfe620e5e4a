package io.crmrules.examples.harness.export.bitrix24.internal;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.ExportFiles;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.JsonFiles;
import io.crmrules.examples.harness.export.internal.Problems;
import io.crmrules.examples.harness.export.internal.RecordReader;
import io.crmrules.examples.harness.export.internal.Spelling;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bodies of an export: walks the records of a resource, file by file, and keeps count of what is there. */
public final class Bodies {

    /** Singular and plural name different properties. */
    private static final Spelling SPELLING = new Spelling(Set.of(
            "item",
            "items",
            "task",
            "tasks",
            "document",
            "documents",
            "field",
            "fields",
            "user",
            "users",
            "lead",
            "leads",
            "contact",
            "contacts",
            "comment",
            "comments",
            "COMMENT",
            "COMMENTS",
            "CONTACT_ID",
            "CONTACT_IDS",
            "ID",
            "id",
            "uid",
            "IM",
            "POST",
            "COST",
            "closedDate",
            "closedate",
            "next",
            "text"));

    private final ExportFolder folder;
    private final Problems problems = new Problems(SPELLING);
    private final AnswerTimes times = new AnswerTimes();
    private final Map<Resource, Lists> lists = new EnumMap<>(Resource.class);

    public Bodies(ExportFolder folder) {
        this.folder = folder;
    }

    /** Takes in a record with what its file, or its place in a batch, is called. */
    @FunctionalInterface
    public interface LabelledReader {
        void read(String label, JsonCursor record) throws BrokenRecordException;
    }

    /** Hands every record of a resource to the reader. */
    public void each(Resource resource, RecordReader reader) {
        eachLabelled(resource, (label, record) -> reader.read(record));
    }

    /** The same with what the record's file, or its place in a batch, is called. */
    public void eachLabelled(Resource resource, LabelledReader reader) {
        Lists counted = lists(resource);
        for (Path file : folder.of(resource)) {
            String name = ExportFiles.plainName(file);
            JsonCursor body = JsonFiles.read(file, folder.nameOf(file), resource.list(), problems);
            List<Answer> answers =
                    body == null ? null : Answer.in(body, resource, resource.listedIn(name), resource.suffix(name));
            if (body == null || answers == null) {
                counted.broken();
                continue;
            }
            Instant at = times.note(body.at("time"));
            for (Answer answer : answers) {
                if (resource.listedIn(name)) {
                    counted.add(answer, at);
                }
                answer.records().forEach(record -> read(resource, answer, record, at, reader));
            }
        }
    }

    private void read(Resource resource, Answer answer, JsonCursor given, @Nullable Instant at, LabelledReader reader) {
        JsonCursor record = given.as(resource.noun(given));
        if (!record.isObject()) {
            record.lose("Here stands no " + resource.noun(given) + "; it is left out.", "Maybe the select was wrong.");
            lists(resource).broken();
            return;
        }
        if (at == null) {
            times.noteUndated(record);
        }
        if (!record.readBy(any -> reader.read(answer.label(), record))) {
            lists(resource).lost();
        }
    }

    private Lists lists(Resource resource) {
        return lists.computeIfAbsent(resource, Lists::new);
    }

    public AnswerTimes times() {
        return times;
    }

    public Problems problems() {
        return problems;
    }

    public boolean has(Resource resource) {
        return folder.has(resource);
    }

    /** Reports the files that are no answer of a known method. */
    public void reportStrangers() {
        folder.reportStrangers(problems);
    }

    /** Whether all records of a resource were listed and read; what is missing is a problem, told once. */
    public boolean complete(Resource resource) {
        return lists(resource).complete(times, problems);
    }

    /** Whether it is certain that something of the resource is missing: nobody can declare it complete. */
    public boolean torn(Resource resource) {
        return lists(resource).torn();
    }

    /** Whether in addition no record had to be left out. */
    public boolean intact(Resource resource) {
        return complete(resource) && !lists(resource).lossy();
    }

    /** Whether there is a list of this part of a resource that has several. */
    public boolean has(Resource resource, String part) {
        return lists(resource).has(part);
    }

    /** Whether all records of this part were listed and read. */
    public boolean complete(Resource resource, String part) {
        return lists(resource).complete(part);
    }

    /** Whether a resource was asked for owner by owner, and never as a whole. */
    public boolean onlyByOwner(Resource resource) {
        return lists(resource).onlyByOwner();
    }

    /** Whether the list of this "deal" or "lead" was answered whole, where a resource is asked for owner by owner. */
    public boolean complete(Resource resource, String type, String id) {
        return lists(resource).complete(Lists.key(type, id));
    }
}
