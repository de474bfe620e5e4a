package io.crmrules.history;

import io.crmrules.history.store.PastFinding;
import io.crmrules.report.DealJudgement;
import io.crmrules.report.DealRef;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationListener;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Remembers of a run whether it judged the deals on which something was found before. Of other deals it keeps nothing.
 * Passes on all that it hears.
 */
public final class Witness implements ViolationListener {

    private final Map<String, Set<String>> asked = new HashMap<>();
    private final Map<String, Seen> seen = new HashMap<>();
    private final ViolationListener listener;

    private record Seen(DealRef deal, Set<String> judgedBy) {}

    Witness(Collection<PastFinding> findings, ViolationListener listener) {
        this.listener = listener;
        for (PastFinding finding : findings) {
            if (finding.key().deal() != null) {
                asked.computeIfAbsent(finding.key().deal(), deal -> new HashSet<>())
                        .add(finding.key().criterion());
            }
        }
    }

    /** Whether the criterion could have found something of this deal; false for what it was not to look out for. */
    boolean judged(String deal, String criterion) {
        Seen read = seen.get(deal);
        return read != null && read.judgedBy().contains(criterion);
    }

    /** What the run knows of the deal, null when it did not read it or was not to look out for it. */
    @Nullable
    DealRef deal(String id) {
        Seen read = seen.get(id);
        return read == null ? null : read.deal();
    }

    @Override
    public void judged(DealJudgement judgement) {
        Set<String> criteria = asked.get(judgement.deal().id());
        if (criteria != null) {
            Set<String> judgedBy = new HashSet<>(criteria);
            judgedBy.removeIf(criterion -> !judgement.by(criterion));
            seen.put(judgement.deal().id(), new Seen(judgement.ref(), judgedBy));
        }
        listener.judged(judgement);
    }

    @Override
    public void violation(Violation violation) {
        listener.violation(violation);
    }

    @Override
    public void failure(RuleFailure failure) {
        listener.failure(failure);
    }

    @Override
    public void progress(long deals) {
        listener.progress(deals);
    }
}
