package io.crmrules.history;

import io.crmrules.history.store.HistoryException;
import io.crmrules.history.store.HistoryStore;
import io.crmrules.history.store.PastFinding;
import io.crmrules.history.store.PastRun;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationListener;
import io.crmrules.report.ViolationReport;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares runs with those before them, and takes in what people answer.
 *
 * <pre>{@code
 * History history = new History(store, checker.policy());
 * List<Violation> found = new ArrayList<>();
 * Witness witness = history.witness(found::add);
 * RunSummary summary = checker.check(crm, asOf, witness);
 * ComparedRun run = history.compare(new ViolationReport(summary, found), witness);
 * while (!history.keep(run)) {             // another run was kept meanwhile
 *     run = history.compare(run.report(), witness);
 * }
 * run.report().violations().forEach(violation -> show(violation, violation.history()));
 * }</pre>
 *
 * <p>A finding is verified by the data, never by the answer alone: what is said to be put right is {@linkplain
 * io.crmrules.report.FindingHistory.Status#FALSELY_FIXED not} only where a check of data that were read after the answer
 * finds it, and is confirmed only where its criterion judged its deal and found nothing.
 */
public final class History {

    private final HistoryStore store;
    private final PolicyInForce policy;

    /**
     * A history of runs by this policy.
     *
     * @param policy as the runs have it, with the {@linkplain PolicyInForce#answerWithin term} for answers; {@link
     *     PolicyInForce#inAccount} where the CRM has a calendar of its own
     */
    public History(HistoryStore store, PolicyInForce policy) {
        this.store = store;
        this.policy = policy;
    }

    /** Hears a run for {@link #compare}, and passes all of it on to {@code listener}. */
    public Witness witness(ViolationListener listener) {
        return new Witness(store.current(), listener);
    }

    /**
     * The report with what the runs before and people say of each finding, and what is resolved. Keeps nothing.
     *
     * @param witness of the same run
     * @throws HistoryException when a run of a later moment is kept already: nobody could say what came first
     */
    public ComparedRun compare(ViolationReport report, Witness witness) {
        PastRun latest = store.latest();
        Instant asOf = report.summary().run().asOf();
        if (latest != null && latest.asOf().isAfter(asOf)) {
            throw new HistoryException(
                    "The history has a run of " + latest.asOf() + ", and this one is of " + asOf
                            + ". Maybe give the past a history of its own.",
                    null);
        }
        Map<String, PastFinding> past = new HashMap<>();
        store.current().forEach(finding -> past.put(finding.fingerprint(), finding));
        List<String> unknown = report.violations().stream()
                .map(Violation::fingerprint)
                .filter(fingerprint -> !past.containsKey(fingerprint))
                .toList();
        store.findings(unknown).forEach(finding -> past.put(finding.fingerprint(), finding));
        Statuses statuses = new Statuses(report.summary().run(), policy, store.waivers());
        Comparison comparison = new Comparison(report, past, witness, statuses, new Expiry(report.summary(), policy));
        return comparison.run(latest == null ? null : latest.id());
    }

    /** Keeps a run that was compared; false, and nothing is kept, when another one was kept in between. */
    public boolean keep(ComparedRun run) {
        return store.keep(run.record());
    }

    /**
     * Takes in what people answer: what fits is kept, the rest is told.
     *
     * @param shown of which moment the run spoke that those who answer had before them: they knew the answers of until
     *     then and may change them; null when nobody knows, then no answer takes the place of another
     */
    public AnswerIntake answer(Collection<GivenAnswer> answers, @Nullable Instant shown) {
        return new Answers(store).take(answers, shown);
    }
}
