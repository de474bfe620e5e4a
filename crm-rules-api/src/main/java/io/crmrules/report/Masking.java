package io.crmrules.report;

import io.crmrules.model.Deal;
import io.crmrules.model.SourceProblem;
import io.crmrules.model.User;
import io.crmrules.report.score.Holder;
import io.crmrules.report.score.Score;
import io.crmrules.report.score.Scores;
import io.crmrules.report.score.Signal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Takes out of findings and summaries what a run may not tell of people; what messages, evidence and deals say is masked
 * when they are made. For the engine.
 */
public final class Masking {

    /** What stands in quotation marks is a value of the input; so may be what looks like a phone or an address. */
    private static final Pattern VALUES = Pattern.compile(
            "'[^']*'|\"[^\"]*\"|«[^»]*»|[^\\s'\"<>]+@[^\\s'\"<>]+|\\+?\\d(?:[\\d ()-]{5,}\\d)", Pattern.DOTALL);

    private static final String HIDDEN = "•••";

    private final PersonalData told;
    private final Masks masks;

    /**
     * What takes out what a run may not tell.
     *
     * @param language of the run
     */
    public static Masking of(PersonalData told, String language) {
        return new Masking(told, Masks.of(told, language));
    }

    private Masking(PersonalData told, Masks masks) {
        this.told = told;
        this.masks = masks;
    }

    /** A text for people that may quote what stands in the input: without the quotations. */
    public static String redacted(String text) {
        return VALUES.matcher(text).replaceAll(HIDDEN);
    }

    /** The finding with masks for names; itself when all may be told. */
    public Violation violation(Violation violation) {
        if (!masks.any()) {
            return violation;
        }
        Subject subject = violation.subject();
        boolean person = subject.type() == Subject.Type.USER
                || subject.type() == Subject.Type.CONTACT
                || subject.type() == Subject.Type.COMPANY;
        return new ViolationBuilder(violation, person ? new Subject(subject.type(), masks.code(subject.id())) : subject)
                .owner(violation.owner() == null ? null : masks.user(violation.owner()))
                .actor(violation.actor() == null ? null : masks.user(violation.actor()))
                .answers(masks.answers(violation.answers()))
                .evidence(told == PersonalData.NONE ? Map.of() : violation.evidence())
                .action(violation.action() == null ? null : action(violation.action()))
                .build();
    }

    /** A report that was compared with a history, without what people said of findings. */
    public ViolationReport compared(ViolationReport report) {
        if (!masks.any() || !report.compared()) {
            return report;
        }
        return new ViolationReport(
                report.summary(),
                report.violations().stream().map(this::compared).toList(),
                report.resolved().stream().map(this::compared).toList());
    }

    private Violation compared(Violation violation) {
        FindingHistory told = violation.history();
        return told == null
                ? violation
                : violation.toBuilder().history(history(told)).build();
    }

    private FindingHistory history(FindingHistory history) {
        Answer answer = history.answer();
        Waiver waiver = history.waiver();
        return new FindingHistory(
                history.status(),
                history.firstSeen(),
                history.runs(),
                answer == null
                        ? null
                        : new Answer(
                                answer.value(),
                                masks.text(answer.comment()),
                                answer.by() == null ? null : masks.code(answer.by()),
                                answer.at()),
                waiver == null
                        ? null
                        : new Waiver(waiver.kind(), waiver.of(), waiver.until(), HIDDEN, HIDDEN, waiver.at()));
    }

    private ResolvedFinding compared(ResolvedFinding resolved) {
        return new ResolvedFinding(
                resolved.fingerprint(),
                resolved.criterion(),
                resolved.deal(),
                masks.answers(resolved.answers()),
                resolved.firstSeen(),
                resolved.status());
    }

    DealJudgement judgement(DealJudgement judgement) {
        return new DealJudgement() {
            @Override
            public Deal deal() {
                return judgement.deal();
            }

            @Override
            public boolean by(String criterion) {
                return judgement.by(criterion);
            }

            @Override
            public DealRef ref() {
                return masks.deal(judgement.deal());
            }
        };
    }

    private Action action(Action action) {
        Map<String, String> on = new TreeMap<>();
        action.on()
                .forEach((kind, id) -> on.put(kind, kind.matches("user|contact|company|into") ? masks.code(id) : id));
        return new Action(action.type(), on, action.deals());
    }

    /** What is told while the run goes on, masked. */
    public ViolationListener listener(ViolationListener listener) {
        return masks.any() ? new MaskedListener(listener, this) : listener;
    }

    /** The summary with masks for the names of people, those of scores too, and without what is quoted of the input. */
    public RunSummary summary(RunSummary run) {
        if (!masks.any()) {
            return run;
        }
        return new RunSummary(
                run.run(),
                run.results(),
                run.users().stream().map(masks::user).toList(),
                run.people().stream()
                        .map(this::person)
                        .sorted(Comparator.comparing(PersonSummary::answers))
                        .toList(),
                run.dayGate(),
                run.failures().stream().map(this::failure).toList(),
                problems(run.sourceProblems()),
                run.ruleProblems(),
                run.notices(),
                run.known(),
                scores(run.scores()),
                run.funnel());
    }

    private Scores scores(Scores scores) {
        return new Scores(
                scores.company(),
                scores.teams(),
                scores.people().stream()
                        .map(this::score)
                        .sorted(Comparator.comparing(score -> score.holder().label()))
                        .toList(),
                scores.systemic(),
                scores.signals().stream()
                        .map(signal -> new Signal(signal.kind(), masks.user(signal.user()), signal.count()))
                        .sorted(Comparator.comparing(Signal::kind)
                                .thenComparing(signal -> signal.user().label()))
                        .toList());
    }

    private Score score(Score score) {
        Holder holder = score.holder();
        User masked = masks.user(User.of(holder.id(), holder.label(), null));
        return new Score(
                new Holder(holder.type(), masked.id(), masked.label()),
                score.judgedDeals(),
                score.costs(),
                score.terms());
    }

    RuleFailure failure(RuleFailure failure) {
        return masks.any() ? new RuleFailure(failure.criterion(), failure.deal(), redacted(failure.cause())) : failure;
    }

    private PersonSummary person(PersonSummary person) {
        return new PersonSummary(
                masks.answers(person.answers()),
                person.openDeals(),
                person.open(),
                person.settled(),
                person.bySeverity(),
                person.moneyAtRisk(),
                person.workload(),
                person.dayGate());
    }

    private static List<SourceProblem> problems(List<SourceProblem> problems) {
        return problems.stream()
                .map(problem -> new SourceProblem(
                        problem.file(),
                        problem.place(),
                        redacted(problem.record()),
                        redacted(problem.problem()),
                        redacted(problem.hint()),
                        problem.warning(),
                        problem.lost(),
                        problem.uncounted()))
                .toList();
    }
}
