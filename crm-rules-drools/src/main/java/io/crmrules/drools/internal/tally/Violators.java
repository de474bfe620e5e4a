package io.crmrules.drools.internal.tally;

import io.crmrules.report.DealRef;
import io.crmrules.report.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Violations by what violates: the deal, or the subject when it is no deal's. */
public final class Violators {

    private Violators() {}

    public static Collection<List<Violation>> among(Collection<Violation> violations) {
        Map<Object, List<Violation>> grouped = new LinkedHashMap<>();
        for (Violation violation : violations) {
            DealRef deal = violation.deal();
            grouped.computeIfAbsent(deal == null ? violation.subject() : deal.id(), key -> new ArrayList<>(2))
                    .add(violation);
        }
        return grouped.values();
    }
}
