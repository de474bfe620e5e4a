package io.crmrules.drools.internal.tally;

import io.crmrules.drools.internal.facts.DealNotes;
import io.crmrules.model.Deal;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A chunk of deals with what the rules said of them.
 *
 * @param deals as they stood at the moment of the run
 * @param withheld the deals of which a criterion says nothing, because the snapshot does not reach back far enough, by
 *     the criterion's id
 * @param stopped the criteria whose rules have been stopped by now, so that perhaps they judged none of these deals
 * @param notes what is kept of each deal
 * @param contents the sum of the deals' content hashes
 * @param violations in the order of the deals, then their own
 * @param failures in the order of the deals, then of criteria
 */
public record JudgedChunk(
        List<Deal> deals,
        Map<String, Set<Deal>> withheld,
        Set<String> stopped,
        List<DealNotes> notes,
        long contents,
        List<Violation> violations,
        List<RuleFailure> failures) {

    Map<String, Deal> dealsById() {
        Map<String, Deal> byId = new HashMap<>();
        deals.forEach(deal -> byId.put(deal.id(), deal));
        return byId;
    }
}
