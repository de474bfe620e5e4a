package io.crmrules.json;

import io.crmrules.model.Coverage;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Money;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Role;
import io.crmrules.model.SourceProblem;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.ScoreTerms;
import io.crmrules.policy.Severity;
import io.crmrules.report.Action;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.DayGate;
import io.crmrules.report.DealRef;
import io.crmrules.report.MoneyAtRisk;
import io.crmrules.report.Notice;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.Responsible;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.RunFacts;
import io.crmrules.report.RunSummary;
import io.crmrules.report.Spread;
import io.crmrules.report.Subject;
import io.crmrules.report.Verdict;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import io.crmrules.report.Workload;
import io.crmrules.report.funnel.Funnel;
import io.crmrules.report.funnel.FunnelCounter;
import io.crmrules.report.score.Charge;
import io.crmrules.report.score.Scores;
import io.crmrules.rule.ActionType;
import io.crmrules.rule.Cause;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleTexts;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A report in which everything occurs that a report can hold. */
final class SmallReport {

    private static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");
    private static final User ANNA = User.of("u1", "Анна", Role.SALES_REP);
    private static final Stage INVOICE = Pipeline.builder("sales")
            .stage("invoice", "Счёт выставлен", Stage.Type.WORKING)
            .build()
            .stages()
            .get(0);

    private SmallReport() {}

    static ViolationReport report() {
        return new ViolationReport(summary(), List.of(ofCrm(), ofTask(Map.of("due", NOW))));
    }

    static ViolationReport withEvidence(Map<String, Object> evidence) {
        return new ViolationReport(summary(), List.of(ofTask(evidence)));
    }

    private static RunSummary summary() {
        RunFacts run = new RunFacts(
                "0a1b",
                NOW,
                NOW.plusSeconds(60),
                ZoneId.of("Europe/Moscow"),
                "controller",
                "ff",
                "0.1.0",
                "ru",
                8000,
                Coverage.of(Set.of(DataKind.TASKS, DataKind.INTERACTIONS))
                        .narrowed(DataKind.INTERACTIONS, new Coverage.Span(Set.of("MEETING", "CALL"), NOW)));
        TreeMap<String, BigDecimal> sums = new TreeMap<>(Map.of("RUB", new BigDecimal("1.2E+5"), "", BigDecimal.ONE));
        DayGate gate =
                new DayGate(new TreeMap<>(Map.of("overdue-task", 1)), List.of("own-rule"), List.of("moved-back"), 1);
        return new RunSummary(
                run,
                List.of(
                        result("moved-back", Verdict.NOT_CHECKABLE, 0, "STAGE_HISTORY", "ROLES"),
                        result("overdue-task", Verdict.VIOLATED, 1)),
                List.of(ANNA),
                List.of(
                        new PersonSummary(
                                Responsible.of(ANNA),
                                7,
                                1,
                                2,
                                Map.of(Severity.CRITICAL, 1),
                                new MoneyAtRisk(sums, 3),
                                new Workload(Map.of(INVOICE, 7), List.of("D-17"), List.of("D-18"), List.of("D-17")),
                                gate),
                        new PersonSummary(
                                Responsible.of(Role.HEAD_OF_SALES),
                                0,
                                1,
                                0,
                                Map.of(Severity.INFO, 1),
                                MoneyAtRisk.none(),
                                Workload.none(),
                                DayGate.open())),
                gate,
                List.of(
                        new RuleFailure("own-rule", "D-17", "threw a NullPointerException."),
                        new RuleFailure("own-rule", null, "was stopped.")),
                List.of(new SourceProblem("crm.json", "/deals/3", "deal D-3", "'id' is missing", "Maybe add it.")
                        .losing("DEALS")),
                List.of(new RuleProblem("own.drl", 3, "'opn' is not known.", "Maybe you meant 'open'.")),
                List.of(
                        new Notice(Notice.Kind.MAPPING, "moved-back", "Почти у всех.", "Проверьте."),
                        new Notice(Notice.Kind.PAST, null, "Прошлое.", "")),
                List.of("moved-back", "overdue-task"),
                scores(),
                funnel());
    }

    private static Scores scores() {
        ScoreTerms terms = new ScoreTerms(
                ScoreTerms.standard().severities(),
                Map.of("overdue-task", new BigDecimal("6")),
                new BigDecimal("0.5"),
                25,
                10);
        Charge charge = new Charge(criterion("overdue-task"), Severity.CRITICAL, 1, 1);
        return Scores.of(List.of(new Scores.Share(ANNA, "Восток", 40, List.of(charge))), terms, List.of("moved-back"));
    }

    private static Funnel funnel() {
        FunnelCounter counter = new FunnelCounter(Coverage.everything(), NOW);
        Deal deal = Deal.builder("D-17", INVOICE, NOW.minusSeconds(7_200)).build();
        counter.add(deal, false);
        counter.add(deal, true);
        return counter.funnel(List.of(INVOICE.pipeline()), List.of(criterion("moved-back")));
    }

    private static CriterionResult result(String id, Verdict verdict, int violations, String... missing) {
        return new CriterionResult(
                criterion(id),
                Severity.CRITICAL,
                verdict,
                28,
                violations,
                0,
                2,
                violations > 0 ? new Spread(true, 9, 7, 100, 41) : Spread.none(),
                new MoneyAtRisk(new TreeMap<>(), 1),
                List.of(missing),
                new TreeMap<>());
    }

    private static Criterion criterion(String id) {
        CriterionSpec spec = new CriterionSpec(id, Severity.MAJOR, Cadence.DAY_END, true, List.of());
        return Criterion.builder(spec)
                .texts(Map.of("ru", RuleTexts.builder("Заголовок " + id, "").build()))
                .build();
    }

    private static Violation ofTask(Map<String, Object> evidence) {
        return Violation.builder(criterion("overdue-task"), new Subject(Subject.Type.TASK, "t1"))
                .severity(Severity.CRITICAL)
                .deal(new DealRef("D-17", "Кран", "ООО Ромашка", ""))
                .stage(INVOICE)
                .owner(ANNA)
                .actor(ANNA)
                .since(NOW)
                .message("Задача «Отправить договор» просрочена.")
                .evidence(evidence)
                .moneyAtRisk(Money.of(120_000, "RUB"))
                .action(new Action(ActionType.COMPLETE_TASK, Map.of("task", "t1"), List.of("D-17")))
                .follows("7b0e")
                .build();
    }

    private static Violation ofCrm() {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("share", new BigDecimal("0.25"));
        evidence.put("count", 20);
        evidence.put("since", LocalDate.of(2026, 11, 1));
        evidence.put("lag", Duration.ofHours(4));
        evidence.put("sure", true);
        evidence.put("amount", Money.of(70_000, "RUB"));
        evidence.put("reasons", List.of("другое", "other"));
        return Violation.builder(criterion("too-many-other-reasons"), new Subject(Subject.Type.CRM, "crm"))
                .severity(Severity.INFO)
                .answers(Responsible.of(Role.HEAD_OF_SALES))
                .settledAt(NOW)
                .action(null)
                .message("Слишком часто «другое».")
                .evidence(evidence)
                .cause(Cause.SYSTEM)
                .build();
    }
}
