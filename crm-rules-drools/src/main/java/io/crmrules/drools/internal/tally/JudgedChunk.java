package io.crmrules.drools.internal.tally;

import io.crmrules.drools.internal.facts.DealNotes;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.Violation;
import java.util.List;

/**
 * A chunk of deals with what the rules said of them.
 *
 * @param deals with the criteria that judged them
 * @param notes what is kept of each deal
 * @param contents the sum of the deals' content hashes
 * @param violations in the order of the deals, then their own
 * @param failures in the order of the deals, then of criteria
 */
public record JudgedChunk(
        List<JudgedDeal> deals,
        List<DealNotes> notes,
        long contents,
        List<Violation> violations,
        List<RuleFailure> failures) {}
