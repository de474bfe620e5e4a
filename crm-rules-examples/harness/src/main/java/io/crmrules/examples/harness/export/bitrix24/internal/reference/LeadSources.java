package io.crmrules.examples.harness.export.bitrix24.internal.reference;

import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.model.LeadSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The reference book SOURCE. Its entries carry no date and cannot be switched off, and most of those that Bitrix24 comes
 * with are never used. So only a form, a line or a mailbox that has brought a deal counts as active: an exhibition is
 * silent most of the year, and nobody is to look for what was never set up.
 */
public final class LeadSources {

    /** ENTITY_ID of the book in crm.status.list. */
    static final String BOOK = "SOURCE";

    private final Map<String, LeadSource> byId = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    void add(JsonCursor record) throws BrokenRecordException {
        String id = record.requiredId("STATUS_ID");
        LeadSource.Kind kind = kind(id);
        byId.put(id, new LeadSource(id, record.text("NAME"), kind, kind != LeadSource.Kind.OTHER, null));
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
        if (source != null) {
            used.add(source.id());
        }
        return source;
    }

    /** All of the book; complete once the deals were read. */
    public List<LeadSource> all() {
        return byId.values().stream()
                .map(source -> used.contains(source.id()) ? source : unused(source))
                .toList();
    }

    private static LeadSource unused(LeadSource source) {
        return new LeadSource(source.id(), source.name(), kind(source.id()), false, null);
    }
}
