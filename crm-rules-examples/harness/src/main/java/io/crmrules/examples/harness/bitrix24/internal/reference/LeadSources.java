package io.crmrules.examples.harness.bitrix24.internal.reference;

import io.crmrules.examples.harness.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.model.LeadSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reference book SOURCE. Its entries are never switched off and carry no date. */
public final class LeadSources {

    /** ENTITY_ID of the book in crm.status.list. */
    static final String BOOK = "SOURCE";

    private final Map<String, LeadSource> byId = new LinkedHashMap<>();

    void add(JsonCursor record) throws BrokenRecordException {
        String id = record.requiredId("STATUS_ID");
        byId.put(id, new LeadSource(id, record.text("NAME"), kind(id), true, null));
    }

    /** By the ids that the system gives; a portal's own sources have numbers. */
    private static LeadSource.Kind kind(String id) {
        return switch (id) {
            case "WEB", "WEBFORM" -> LeadSource.Kind.WEB_FORM;
            case "CALL", "CALLBACK" -> LeadSource.Kind.PHONE_LINE;
            case "EMAIL" -> LeadSource.Kind.MAILBOX;
            default -> LeadSource.Kind.OTHER;
        };
    }

    /** Null when there is none, or none that the book describes. */
    public @Nullable LeadSource of(JsonCursor record, String key) {
        String id = record.reference(key);
        LeadSource source = id == null ? null : byId.get(id);
        if (id != null && source == null && !byId.isEmpty()) {
            record.count("Lead sources that crm.status.list does not describe", id, Resource.INCOMPLETE);
        }
        return source;
    }

    public List<LeadSource> all() {
        return List.copyOf(byId.values());
    }
}
