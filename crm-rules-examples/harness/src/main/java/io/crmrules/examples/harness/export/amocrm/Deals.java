package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The drafts of all deals, by lead and by the contacts and companies that they are linked to. */
final class Deals {

    private final Map<String, DealDraft> drafts = new LinkedHashMap<>();
    private final Set<String> deleted = new HashSet<>();
    private final Map<String, List<DealDraft>> byCustomer = new HashMap<>();

    void add(DealDraft draft) {
        drafts.put(draft.id, draft);
    }

    void addDeleted(String leadId) {
        deleted.add(leadId);
    }

    /** @param kind "contacts" or "companies" */
    void link(String kind, String id, DealDraft draft) {
        byCustomer.computeIfAbsent(kind + "/" + id, any -> new ArrayList<>()).add(draft);
    }

    Collection<DealDraft> all() {
        return drafts.values();
    }

    boolean has(String leadId) {
        return drafts.containsKey(leadId) || deleted.contains(leadId);
    }

    /** The deal of the lead that {@code record} hangs on; null, and counted, when it is not in the export. */
    @Nullable
    DealDraft of(@Nullable String leadId, String kind, JsonCursor record) {
        DealDraft draft = leadId == null ? null : drafts.get(leadId);
        if (draft == null && (leadId == null || !deleted.contains(leadId))) {
            record.count(
                    kind + " of leads that are not in the export",
                    leadId == null ? "without entity_id" : "lead " + leadId,
                    "Maybe a page of leads was not saved.");
        }
        return draft;
    }

    /** The deals of a contact or company. */
    List<DealDraft> ofCustomer(String kind, @Nullable String id) {
        return byCustomer.getOrDefault(kind + "/" + id, List.of());
    }
}
