package io.crmrules.drools.internal.run;

import io.crmrules.model.Deal;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.Violation;
import java.util.List;

/**
 * A chunk of deals with what the rules said of them.
 *
 * @param deals as they stood at the moment of the run
 * @param owned the open deals with their owners when somebody asks for portfolios, else empty
 * @param contents the sum of the deals' content hashes
 * @param violations in the order of the deals, then their own
 * @param failures in the order of the deals, then of criteria
 */
record JudgedChunk(
        List<Deal> deals,
        List<OwnedDeal> owned,
        long contents,
        List<Violation> violations,
        List<RuleFailure> failures) {}
