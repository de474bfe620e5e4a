package io.crmrules.history;

import io.crmrules.history.store.PastFinding;
import io.crmrules.history.store.PastFinding.Presence;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.RunSummary;
import io.crmrules.report.Verdict;
import io.crmrules.rule.Scope;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Whether what a run does not find is gone: only where the run would have found it. */
final class Absences {

    private final Instant now;
    private final boolean whole;
    private final Witness witness;
    private final Expiry expiry;
    private final Map<String, CriterionResult> results = new HashMap<>();

    Absences(RunSummary summary, Witness witness, Expiry expiry) {
        this.now = summary.run().asOf();
        this.whole = summary.sourceProblems().stream().allMatch(problem -> problem.warning());
        this.witness = witness;
        this.expiry = expiry;
        summary.results().forEach(result -> results.put(result.criterion().id(), result));
    }

    Presence of(PastFinding finding) {
        CriterionResult result = results.get(finding.key().criterion());
        boolean gone = result != null && judged(result, finding) && !expired(finding) && sameLimits(finding);
        return gone ? Presence.GONE : Presence.MISSED;
    }

    private boolean judged(CriterionResult result, PastFinding finding) {
        if (result.verdict() != Verdict.PASSED && result.verdict() != Verdict.VIOLATED) {
            return false;
        }
        return result.criterion().judgement().scope() == Scope.DEAL
                ? deal(finding)
                : whole && result.notCheckable() == 0;
    }

    private boolean sameLimits(PastFinding finding) {
        return finding.limits().equals(expiry.limits(finding.key().criterion()));
    }

    private boolean expired(PastFinding finding) {
        Instant expires = finding.spell().expires();
        return expires != null && !now.isBefore(expires);
    }

    private boolean deal(PastFinding finding) {
        String deal = finding.key().deal();
        return deal != null && witness.judged(deal, finding.key().criterion());
    }
}
