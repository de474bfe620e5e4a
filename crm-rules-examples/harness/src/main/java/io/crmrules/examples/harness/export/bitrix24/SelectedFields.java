package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.Problems;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Notices fields that no deal carries: they were not asked for, which is something else than empty. */
final class SelectedFields {

    private final Set<String> absent = new LinkedHashSet<>(List.of(
            "ASSIGNED_BY_ID",
            "CREATED_BY_ID",
            "OPPORTUNITY",
            "CONTACT_ID",
            "COMPANY_ID",
            "SOURCE_ID",
            "CLOSEDATE",
            "COMMENTS"));

    void note(JsonCursor deal) {
        absent.removeIf(deal::has);
    }

    boolean has(String field) {
        return !absent.contains(field);
    }

    void report(Problems problems) {
        if (!absent.isEmpty()) {
            problems.addOverall(
                    Resource.DEALS.method(),
                    "It carries no " + String.join(", ", absent) + "; they read as empty.",
                    "Maybe it was asked for some fields only. Ask with select [\"*\", \"UF_*\"].");
        }
    }
}
