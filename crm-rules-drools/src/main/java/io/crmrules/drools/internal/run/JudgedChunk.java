package io.crmrules.drools.internal.run;

import io.crmrules.model.Deal;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.Violation;
import java.time.Instant;
import java.util.List;

/**
 * A chunk of deals with what the rules said of them.
 *
 * @param deals as they stood at the moment of the run
 * @param lastActivities of each deal when somebody asks for portfolios, else empty
 * @param violations in the order of the deals, then their own
 * @param failures in the order of the deals, then of criteria
 */
record JudgedChunk(
        List<Deal> deals, List<Instant> lastActivities, List<Violation> violations, List<RuleFailure> failures) {}
