package io.crmrules.history;

import io.crmrules.history.store.PastFinding;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.report.Answer;
import io.crmrules.report.FindingHistory;
import io.crmrules.report.FindingHistory.Status;
import io.crmrules.report.Responsible;
import io.crmrules.report.RunFacts;
import io.crmrules.report.Violation;
import io.crmrules.report.Waiver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a finding stands in a run, by what was known of it and what people say. */
final class Statuses {

    private final Instant asOf;
    private final Instant readAt;
    private final LocalDate today;
    private final PolicyInForce policy;
    private final List<Waiver> waivers;

    Statuses(RunFacts run, PolicyInForce policy, List<Waiver> waivers) {
        this.asOf = run.asOf();
        this.readAt = run.takenAt().isBefore(asOf) ? run.takenAt() : asOf;
        this.today = LocalDate.ofInstant(asOf, run.zone());
        this.policy = policy;
        this.waivers = waivers;
    }

    /** @param known with this run */
    FindingHistory of(Violation violation, PastFinding known) {
        Waiver waiver = waiver(violation, known);
        return new FindingHistory(
                status(violation, known, waiver),
                known.spell().firstSeen(),
                known.spell().runs(),
                known.answer(),
                waiver);
    }

    /** One that holds, the baseline last; else the one that ended last. */
    private @Nullable Waiver waiver(Violation violation, PastFinding known) {
        List<Waiver> all = Stream.concat(
                        waivers.stream().filter(waiver -> waiver.concerns(violation)),
                        Stream.ofNullable(known.baseline()))
                .toList();
        return all.stream()
                .filter(waiver -> waiver.holds(today))
                .findFirst()
                .orElseGet(() -> all.stream()
                        .max((one, other) -> one.until().compareTo(other.until()))
                        .orElse(null));
    }

    private Status status(Violation violation, PastFinding known, @Nullable Waiver waiver) {
        Answer answer = known.answer();
        if (waiver != null && waiver.holds(today)) {
            return waiver.kind() == Waiver.Kind.BASELINE ? Status.BASELINED : Status.WAIVED;
        } else if (violation.open()
                && known.saidFixed()
                && answer != null
                && answer.at().isBefore(readAt)) {
            return Status.FALSELY_FIXED;
        } else if (violation.open() && known.spell().back(asOf)) {
            return Status.RETURNED;
        } else if (answer != null && answer.value().notFixed()) {
            return answer.value() == Answer.Value.DISPUTED ? Status.DISPUTED : Status.IMPOSSIBLE;
        } else if (violation.open() && overdue(violation.answers(), known)) {
            return Status.ANSWER_OVERDUE;
        }
        return known.spell().firstSeen().equals(asOf) ? Status.NEW : Status.STILL;
    }

    /** A program answers nothing, and of nobody known nobody is late. */
    private boolean overdue(Responsible answers, PastFinding known) {
        boolean asked = answers.type() == Responsible.Type.USER || answers.type() == Responsible.Type.ROLE;
        boolean silent = known.answer() == null || known.answer().value() == Answer.Value.NONE;
        return asked
                && silent
                && policy.calendar(answers.user())
                                .workingDaysPassed(known.spell().told(), asOf)
                        > policy.answerWithin();
    }
}
