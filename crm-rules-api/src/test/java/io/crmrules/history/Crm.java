package io.crmrules.history;

import io.crmrules.Policy;
import io.crmrules.history.store.HistoryStore;
import io.crmrules.model.Coverage;
import io.crmrules.model.Deal;
import io.crmrules.model.Pipeline;
import io.crmrules.model.SourceProblem;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.Severity;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.DayGate;
import io.crmrules.report.DealJudgement;
import io.crmrules.report.DealRef;
import io.crmrules.report.FindingHistory;
import io.crmrules.report.MoneyAtRisk;
import io.crmrules.report.RunFacts;
import io.crmrules.report.RunSummary;
import io.crmrules.report.Spread;
import io.crmrules.report.Subject;
import io.crmrules.report.Verdict;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationBuilder;
import io.crmrules.report.ViolationReport;
import io.crmrules.report.funnel.Funnel;
import io.crmrules.report.score.Scores;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Scope;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A CRM of one deal, checked again and again by two criteria; what a run finds the test says. */
public final class Crm {

    public static final Instant FRIDAY = Instant.parse("2026-11-20T15:05:00Z");
    public static final Instant MONDAY = Instant.parse("2026-11-23T15:05:00Z");
    public static final Instant TUESDAY = Instant.parse("2026-11-24T15:05:00Z");
    public static final Instant WEDNESDAY = Instant.parse("2026-11-25T15:05:00Z");
    static final User ANNA = User.of("u1", "Анна", null);

    private static final Criterion IDLE = Criterion.builder("idle-deal").build();
    private static final Criterion CALL = Criterion.builder(new CriterionSpec(
                    "call-lost", Severity.MAJOR, Cadence.DAY_END, true, Parameter.parseAll("lookback = 7 days")))
            .build();
    private static final PolicyInForce POLICY = Policy.standard().resolve(List.of(IDLE.spec(), CALL.spec()));
    private static final Stage WORK = Pipeline.builder("sales")
            .stage("work", "В работе", Stage.Type.WORKING)
            .build()
            .stages()
            .get(0);
    private static final Deal DEAL = Deal.builder("D-17", WORK, FRIDAY.minusSeconds(86_400))
            .title("Поставка")
            .build();

    private final HistoryStore store;
    private final List<Violation> found = new ArrayList<>();
    private final Set<String> silent = new HashSet<>();
    private final List<SourceProblem> problems = new ArrayList<>();
    private SortedMap<String, String> limits = new TreeMap<>();
    private Verdict verdict = Verdict.PASSED;
    private PolicyInForce policy = POLICY;
    private boolean read = true;

    public Crm(HistoryStore store) {
        this.store = store;
    }

    History history() {
        return new History(store, policy);
    }

    /** Answers are due within so many working days. */
    public Crm answerWithin(int workingDays) {
        policy = Policy.standard().answerWithin(workingDays).resolve(List.of(IDLE.spec(), CALL.spec()));
        return this;
    }

    /** The next run finds that the deal is idle. */
    public Crm idle() {
        return finds(ofIdle());
    }

    static ViolationBuilder ofIdle() {
        return Violation.builder(IDLE, new Subject(Subject.Type.DEAL, "D-17"))
                .deal(DealRef.of(DEAL))
                .stage(WORK)
                .owner(ANNA);
    }

    /** A finding of a criterion that looks back for 7 days. */
    static ViolationBuilder ofCall(Instant since) {
        return Violation.builder(CALL, new Subject(Subject.Type.INTERACTION, "i1"))
                .deal(DealRef.of(DEAL))
                .stage(WORK)
                .owner(ANNA)
                .since(since);
    }

    /** What hangs on no deal. */
    static ViolationBuilder ofUser() {
        return Violation.builder(
                        Criterion.builder("too-many-deals").scope(Scope.USER).build(),
                        new Subject(Subject.Type.USER, "u1"))
                .owner(ANNA);
    }

    Crm finds(ViolationBuilder violation) {
        found.add(violation.build());
        return this;
    }

    /** The next run cannot read the deal. */
    Crm unreadable() {
        read = false;
        return this;
    }

    /** Something of the CRM could not be read. */
    Crm damaged() {
        problems.add(new SourceProblem("crm.json", "", "deal D-18", "has no stage", ""));
        return this;
    }

    /** The criterion cannot say anything of the deal in the next run. */
    Crm silent(String criterion) {
        silent.add(criterion);
        return this;
    }

    /** What the next run says of the criteria when nothing is found. */
    Crm verdict(Verdict verdict) {
        this.verdict = verdict;
        return this;
    }

    /** Another limit holds from the next run on. */
    Crm limit(String value) {
        limits = new TreeMap<>(Map.of("maxIdleDays", value));
        return this;
    }

    /** Checks the CRM at this moment and keeps the run; what was said of it is forgotten. */
    public ViolationReport check(Instant asOf, String... off) {
        return check(asOf, asOf, off);
    }

    ViolationReport check(Instant asOf, Instant takenAt, String... off) {
        Witness witness = history().witness(violation -> {});
        if (read) {
            witness.judged(judgement(Set.copyOf(silent)));
        }
        ViolationReport report = new ViolationReport(summary(asOf, takenAt, Set.of(off)), List.copyOf(found));
        ComparedRun run = history().compare(report, witness);
        if (!history().keep(run)) {
            throw new IllegalStateException("another run came in between");
        }
        found.clear();
        silent.clear();
        problems.clear();
        verdict = Verdict.PASSED;
        read = true;
        return run.report();
    }

    private static DealJudgement judgement(Set<String> silent) {
        return new DealJudgement() {
            @Override
            public Deal deal() {
                return DEAL;
            }

            @Override
            public boolean by(String criterion) {
                return !silent.contains(criterion);
            }
        };
    }

    private RunSummary summary(Instant asOf, Instant takenAt, Set<String> off) {
        RunFacts run = new RunFacts(
                "run-" + asOf + limits + off + takenAt,
                asOf,
                takenAt,
                ZoneId.of("Europe/Moscow"),
                "controller",
                "ff",
                "0.1.0",
                "ru",
                1,
                Coverage.everything());
        List<CriterionResult> results = List.of(IDLE, CALL, ofUser().build().criterion()).stream()
                .filter(criterion -> !off.contains(criterion.id()))
                .map(this::result)
                .toList();
        return new RunSummary(
                run,
                results,
                List.of(ANNA),
                List.of(),
                DayGate.open(),
                List.of(),
                problems,
                List.of(),
                List.of(),
                results.stream().map(result -> result.criterion().id()).toList(),
                Scores.none(),
                Funnel.notCheckable());
    }

    private CriterionResult result(Criterion criterion) {
        boolean violated =
                found.stream().anyMatch(violation -> violation.criterion().equals(criterion));
        return new CriterionResult(
                criterion,
                Severity.MAJOR,
                violated ? Verdict.VIOLATED : verdict,
                1,
                0,
                0,
                0,
                Spread.none(),
                MoneyAtRisk.none(),
                List.of(),
                limits);
    }

    /** Reports are compared by what they say of their only violation. */
    static FindingHistory only(ViolationReport report) {
        return Objects.requireNonNull(report.violations().get(0).history());
    }
}
