package io.crmrules;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.report.Forecast;
import io.crmrules.report.RunSummary;
import io.crmrules.report.StageGate;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationListener;
import io.crmrules.report.ViolationReport;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.source.RuleProblem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks whether the deals of a CRM are in order.
 *
 * <p>Make one for the life of the process: making it compiles the rules, which takes a second or two. It is thread-safe.
 *
 * <pre>{@code
 * CrmChecker checker = CrmChecker.builder()
 *         .checklist(Checklist.standard())
 *         .rulesFrom(Path.of("rules"))
 *         .policy(Policy.profile("strict-funnel").zone("Europe/Moscow").set("stale-deal", "maxIdleDays", 7))
 *         .build();
 * }</pre>
 *
 * <p><b>The whole CRM,</b> at day end or whenever somebody wants to know. A report holds the violations, a verdict for
 * each criterion, a summary for each owner, the day gate, and {@linkplain io.crmrules.report.Notice notices} of what to
 * know before trusting it. {@link #check(CrmStream, Instant, ViolationListener)} needs memory for the summaries only.
 *
 * <pre>{@code
 * ViolationReport report = checker.check(snapshot);
 * if (!report.dayGate().mayClose()) {
 *     report.dayGate().blocking().forEach((criterion, count) -> ...);
 * }
 * report.rootCauses().forEach(cause -> ...); // what to show people: a cause once, with what follows from it
 * }</pre>
 *
 * <p><b>One deal,</b> when it is saved: what is wrong with it now. The reference is the CRM around it, with or without
 * its deals: who works there, what it carries, by whose calendar. The deal is judged by it as in a check of the whole.
 *
 * <pre>{@code
 * List<Violation> violations = checker.check(deal, reference, now);
 * }</pre>
 *
 * <p><b>One move,</b> before it is allowed: what would be wrong after it and is not yet. The host decides which severity
 * it lets pass, and whether only what cannot wait is asked.
 *
 * <pre>{@code
 * StageGate gate = checker.wouldMove(deal, toStage, user, reference, now).dueBy(Cadence.INSTANT);
 * if (!gate.atLeast(Severity.MAJOR).open()) {
 *     gate.violations().forEach(violation -> ask(violation.message()));
 * }
 * }</pre>
 *
 * <p><b>The rest of the day,</b> in the morning: what is in order now and will not be at closing time, with the moment by
 * which it must be done.
 *
 * <pre>{@code
 * checker.forecast(snapshot, snapshot.takenAt()).foreseen()
 *         .forEach(foreseen -> remind(foreseen.violation().answers(), foreseen.doneBy(), foreseen.violation().deal()));
 * }</pre>
 *
 * <p>The library has no clock: every check speaks of the moment it is given, by default the one at which the snapshot
 * was taken. A moment in the past is rebuilt from the histories; what they cannot give back is said in
 * {@link Deal#asOf} and, in a report, by a notice.
 *
 * <p>A rule that fails costs its own verdict on the deal at hand and nothing else. A report then holds everything that
 * was found and says what is not known; a check of one deal or move throws, because it must not look clean.
 */
public interface CrmChecker extends AutoCloseable {

    /** A builder of a checker with the standard checklist and policy. */
    static CrmCheckerBuilder builder() {
        return new CrmCheckerBuilder();
    }

    /** Checks the whole CRM at the moment the snapshot was taken. */
    default ViolationReport check(CrmSnapshot snapshot) {
        return check(snapshot, snapshot.takenAt());
    }

    /** Checks the whole CRM as it stood at {@code asOf}. */
    default ViolationReport check(CrmSnapshot snapshot, Instant asOf) {
        return check(CrmStream.of(snapshot), asOf);
    }

    /** Checks a CRM that may be too large to hold, and collects what is found; {@code crm} is left open. */
    default ViolationReport check(CrmStream crm, Instant asOf) {
        List<Violation> violations = new ArrayList<>();
        RunSummary summary = check(crm, asOf, violations::add);
        return new ViolationReport(summary, violations);
    }

    /**
     * Checks a CRM that may be too large to hold, telling what is found while it runs; {@code crm} is left open.
     *
     * @return the run without its single violations
     */
    RunSummary check(CrmStream crm, Instant asOf, ViolationListener listener);

    /**
     * Checks deals as they come, with the rest of the CRM in {@code reference}, at the moment it was taken; the stream
     * is left open. A deal that comes twice is judged once, see {@link CrmStream#sound}.
     *
     * @param reference needs a {@linkplain CrmSnapshot#coverage coverage} that was given, see {@link CrmStream#of(Stream,
     *     CrmSnapshot)}
     */
    default RunSummary check(Stream<Deal> deals, CrmSnapshot reference, ViolationListener listener) {
        return check(CrmStream.of(deals, reference), reference.takenAt(), listener);
    }

    /**
     * Checks one deal, as on saving it, by the criteria of DEAL scope, as if it were all there is of its CRM: what the
     * deal has not one value of is not carried, a role that nobody in it has is nobody's, and the criteria that require
     * it say nothing. That accuses less than a check of the whole CRM, never more; who knows the CRM gives it as
     * {@link #check(Deal, CrmSnapshot, Instant) reference}.
     *
     * @return the violations, in order; empty when it is in order or did not exist at {@code now}
     * @throws io.crmrules.report.RuleFailedException when a rule could not judge it; holds the violations that the
     *     others found
     */
    List<Violation> check(Deal deal, Instant now);

    /**
     * Checks one deal in its CRM, by the criteria of DEAL scope: says of it what a check of the whole CRM at the same
     * moment says of it.
     *
     * @param reference what it carries, its users, pipelines and calendar; its deals are not looked at, so that a
     *     snapshot without them needs a {@linkplain CrmSnapshot#coverage coverage} that was given
     * @return the violations, in order; empty when it is in order or did not exist at {@code now}
     * @throws io.crmrules.report.RuleFailedException when a rule could not judge it; holds the violations that the
     *     others found
     */
    List<Violation> check(Deal deal, CrmSnapshot reference, Instant now);

    /** The same of a deal that is all there is of its CRM, together with the move: see {@link #check(Deal, Instant)}. */
    StageGate wouldMove(Deal deal, Stage to, @Nullable User by, Instant now);

    /**
     * The stage gate: whether the deal may move to this stage, by the criteria of DEAL scope. The deal is judged as it
     * would stand right after the move, at {@code now}; what is wrong with it already is not held against the move.
     *
     * <p>A stage of another pipeline may be asked too: by the criteria such a change is no move, neither forward nor
     * back, and only what the target requires is asked. A move by which its author takes back the last one within ten
     * minutes counts as not made, and is free. An unknown author is never found without authority.
     *
     * @param to where the deal would go
     * @param by who would move it, null when unknown
     * @param reference the CRM, as for {@link #check(Deal, CrmSnapshot, Instant)}
     * @param now when
     * @return the violations that the move would cause, in order; none when the deal stands there already, or does not
     *     exist at {@code now}
     * @throws IllegalArgumentException when the reference has pipelines and the stage is none of theirs, or has the id
     *     of the stage on which the deal stands, and is another pipeline's
     * @throws io.crmrules.report.RuleFailedException when a rule could not judge the deal as it is or as it would be
     */
    StageGate wouldMove(Deal deal, Stage to, @Nullable User by, CrmSnapshot reference, Instant now);

    /**
     * What can still be prevented: what is in order at {@code from} and will be wrong by closing time when nothing is
     * done. The closing time is the next one after {@code from}, by whose calendar it is: the assignee's of a task, the
     * owner's of a deal.
     *
     * @param snapshot the CRM; what happened in it after {@code from} is left out of account
     * @param from mostly when the snapshot was taken
     * @see #forecast(CrmSnapshot, Instant, Instant)
     */
    default Forecast forecast(CrmSnapshot snapshot, Instant from) {
        return Forecasts.of(this, snapshot, from, null);
    }

    /**
     * What is in order at {@code from} and will be wrong at {@code until} when nothing is done, by the criteria of DEAL
     * scope: the same check asked for a later now. What only follows from something that is or will be wrong is left
     * out. Takes two checks of each deal, one after the other, and about sixteen for each thing foreseen; a {@code from}
     * before the snapshot was taken costs more, because what is known of the past is asked anew each time.
     *
     * @throws IllegalArgumentException when {@code until} is before {@code from}
     */
    default Forecast forecast(CrmSnapshot snapshot, Instant from, Instant until) {
        return Forecasts.of(this, snapshot, from, until);
    }

    /**
     * The same rules under another policy, for hosts that serve several companies. Takes milliseconds when the same
     * criteria are in force, for nothing is compiled again then. It shares the engine's sessions with this checker, and
     * need not be closed: make one for each request, or keep it, as you like.
     *
     * @throws io.crmrules.policy.PolicyException when the policy contradicts itself or the checklist
     */
    CrmChecker under(Policy policy);

    /**
     * The same with the criteria that are due at this cadence, say for the request at hand; it shares everything with
     * this checker and need not be closed. Nothing is compiled, unless this checker was built for a narrower cadence.
     *
     * <pre>{@code
     * checker.at(Cadence.INSTANT).in("ru").check(deal, reference, now)
     * }</pre>
     */
    CrmChecker at(Cadence cadence);

    /**
     * The same with messages in this language; it shares everything with this checker and need not be closed.
     *
     * @param language "en" or "ru", or one in which a criterion of one's own has texts
     * @throws IllegalArgumentException when nothing speaks the language; it names those that there are
     */
    CrmChecker in(String language);

    /** The criteria that this checker knows, those included that the policy has switched off; by id. */
    List<Criterion> criteria();

    /** What the company decided, with everything it did not say filled in. */
    PolicyInForce policy();

    /** The rules of one's own that could not be used, and why. */
    List<RuleProblem> ruleProblems();

    /**
     * Frees the engine's sessions, also those of checkers made from this one by {@link #under}, {@link #at} and
     * {@link #in}; closing one of these frees nothing. A checker that lives as long as the process need not be closed.
     */
    @Override
    void close();
}
