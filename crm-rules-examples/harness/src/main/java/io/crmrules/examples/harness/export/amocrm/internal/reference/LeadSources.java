package io.crmrules.examples.harness.export.amocrm.internal.reference;

import io.crmrules.examples.harness.export.amocrm.internal.ExportFolder;
import io.crmrules.examples.harness.export.amocrm.internal.Resource;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.model.LeadSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lead sources: those that are listed, and those that unsorted leads tell of. */
public final class LeadSources {

    private final Map<String, LeadSource> sources = new LinkedHashMap<>();
    private boolean named;

    public static LeadSources read(ExportFolder folder) {
        LeadSources read = new LeadSources();
        folder.forEach(Resource.SOURCES, read::add);
        return read;
    }

    private void add(JsonCursor source) throws BrokenRecordException {
        String id = source.requiredId("id");
        sources.put(id, new LeadSource(id, source.text("name"), LeadSource.Kind.OTHER, true, null));
    }

    /** The source of a lead, null when the lead or the list does not say. */
    public @Nullable LeadSource of(JsonCursor lead) {
        String id = lead.id("source_id");
        named |= id != null;
        return id == null ? null : sources.get(id);
    }

    /** Whether leads name their sources: without {@code with=source_id} all sources would seem to be silent. */
    public boolean namedByLeads() {
        return named;
    }

    /**
     * The source that an unsorted lead tells of. Not active, so that nobody watches it for silence: once accepted, a
     * lead does not name it any more.
     */
    public LeadSource ofUnsorted(JsonCursor unsorted) {
        LeadSource.Kind kind = kind(unsorted.text("category"));
        String uid = unsorted.id("source_uid");
        String form = unsorted.at("metadata").id("form_id");
        String name = unsorted.text("source_name");
        String formName = unsorted.at("metadata").text("form_name");
        String id = "unsorted:" + (form != null ? form : uid != null ? uid : kind.name());
        LeadSource source = new LeadSource(id, name.isBlank() ? formName : name, kind, false, null);
        LeadSource known = sources.putIfAbsent(id, source);
        return known == null ? source : known;
    }

    private static LeadSource.Kind kind(String category) {
        return switch (category) {
            case "forms" -> LeadSource.Kind.WEB_FORM;
            case "sip" -> LeadSource.Kind.PHONE_LINE;
            case "mail" -> LeadSource.Kind.MAILBOX;
            default -> LeadSource.Kind.OTHER;
        };
    }

    public List<LeadSource> all() {
        return List.copyOf(sources.values());
    }
}
