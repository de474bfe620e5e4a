package io.crmrules.examples.harness.output;

import io.crmrules.model.Coverage;
import io.crmrules.model.DataKind;
import io.crmrules.model.Money;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Role;
import io.crmrules.model.SourceProblem;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.CriterionSpec;
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
import io.crmrules.report.score.Scores;
import io.crmrules.rule.ActionType;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.source.RuleTexts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reports for the tests of formats: ordinary ones, large ones, and ones that want to do harm. */
public final class Reports {

    static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");
    public static final String TASKS = "overdue-task";
    public static final String STALE = "stale-deal";
    public static final String SLOW = "slow-first-response";

    private Reports() {}

    /** What occurs on an ordinary day: violations with a consequence, a settled one, a failed rule, missing data. */
    public static ViolationReport ordinary(String language) {
        Violation root = violation(TASKS, 1, "Задача «=1+1» просрочена.");
        Violation consequence = violation(STALE, 1, "Ничего не происходит.").toBuilder()
                .follows(root.fingerprint())
                .build();
        Violation settled = violation(SLOW, 2, "Ответили через 5 ч.").toBuilder()
                .answers(Responsible.of(Role.HEAD_OF_SALES))
                .settledAt(NOW)
                .moneyAtRisk(null)
                .action(null)
                .build();
        return report(
                language,
                List.of(root, consequence, settled),
                result(TASKS, Severity.CRITICAL, Verdict.VIOLATED, 1),
                result(STALE, Severity.MAJOR, Verdict.VIOLATED, 1),
                settledOnly(SLOW),
                result("own-rule", Severity.MINOR, Verdict.FAILED, 0),
                result("stage-behind-facts", Severity.MAJOR, Verdict.NOT_CHECKABLE, 0, "MILESTONES", "ROLES"),
                result("moved-back", Severity.MAJOR, Verdict.PASSED, 0));
    }

    /** That of the only violation of the criterion on an {@linkplain #ordinary ordinary} day. */
    public static String fingerprint(String criterion) {
        return ordinary("en").of(criterion).violations().get(0).fingerprint();
    }

    /** Nothing to complain of. */
    public static ViolationReport clean() {
        return report("en", List.of(), result(TASKS, Severity.CRITICAL, Verdict.PASSED, 0));
    }

    /** So many violations of one criterion, each of a deal with a link. */
    public static ViolationReport large(int violations) {
        return report(
                "ru",
                IntStream.range(0, violations)
                        .mapToObj(number -> violation(TASKS, number, "Задача просрочена."))
                        .toList(),
                result(TASKS, Severity.CRITICAL, Verdict.VIOLATED, violations));
    }

    /** A violation for each hostile string, which stands wherever the CRM or a rule may have written it. */
    public static ViolationReport hostile(String language) {
        List<String> texts = HostileStrings.all();
        List<Violation> violations = new ArrayList<>();
        for (int number = 0; number < texts.size(); number++) {
            violations.add(hostile(number, texts.get(number)));
        }
        return report(language, violations, result(TASKS, Severity.CRITICAL, Verdict.VIOLATED, violations.size()));
    }

    private static Violation hostile(int number, String text) {
        return violation(
                TASKS,
                number,
                text,
                new DealRef(text, text, text, text),
                User.of("u" + number, text, null),
                stage(text),
                new Money(BigDecimal.valueOf(number), text));
    }

    static Violation violation(String criterion, int number, String message) {
        return violation(
                criterion,
                number,
                message,
                new DealRef("D-" + number, "Сделка " + number, "ООО «Ромашка»", "https://crm.example/deals/" + number),
                User.of("u1", "Анна", Role.SALES_REP),
                stage("Счёт выставлен"),
                Money.of(120_000, "RUB"));
    }

    private static Violation violation(
            String criterion, int number, String message, DealRef deal, User owner, Stage stage, Money amount) {
        return Violation.builder(criterion(criterion), new Subject(Subject.Type.TASK, String.format("t%06d", number)))
                .severity(Severity.CRITICAL)
                .deal(deal)
                .stage(stage)
                .owner(owner)
                .since(NOW.minusSeconds(3600))
                .message(message)
                .evidence(Map.of("due", NOW))
                .moneyAtRisk(amount)
                .action(new Action(ActionType.COMPLETE_TASK, Map.of()))
                .build();
    }

    private static Stage stage(String name) {
        return Pipeline.builder("sales")
                .stage("invoice", name, Stage.Type.WORKING)
                .build()
                .stages()
                .get(0);
    }

    private static ViolationReport report(String language, List<Violation> violations, CriterionResult... results) {
        RunFacts run = new RunFacts(
                "0a1b",
                NOW,
                NOW,
                ZoneId.of("Europe/Moscow"),
                "controller",
                "ff00",
                "0.1.0",
                language,
                8000,
                Coverage.of(Set.of(DataKind.TASKS)));
        return new ViolationReport(
                new RunSummary(
                        run,
                        List.of(results),
                        List.of(),
                        people(violations, failed(results)),
                        gate(violations, failed(results)),
                        List.of(new RuleFailure("own-rule", "D-17", "threw <a> & ]]> \u0000.")),
                        List.of(new SourceProblem(
                                "crm.json", "/deals/3", "deal D-3", "'id' is missing", "", true, Map.of())),
                        List.of(),
                        List.of(new Notice(Notice.Kind.MAPPING, STALE, "Почти <у всех>.", "Проверьте.")),
                        Stream.of(results)
                                .map(result -> result.criterion().id())
                                .toList(),
                        Scores.none(),
                        Funnel.notCheckable()),
                violations);
    }

    private static List<String> failed(CriterionResult... results) {
        return Stream.of(results)
                .filter(result -> result.verdict() == Verdict.FAILED)
                .map(result -> result.criterion().id())
                .toList();
    }

    /** Held by all that is open, and not known where a rule failed. */
    private static DayGate gate(List<Violation> violations, List<String> failed) {
        int open = (int) violations.stream().filter(Violation::open).count();
        return new DayGate(
                open == 0 ? new TreeMap<>() : new TreeMap<>(Map.of(TASKS, open)),
                failed,
                failed.isEmpty() ? List.of() : List.of("stage-behind-facts"),
                0);
    }

    private static List<PersonSummary> people(List<Violation> violations, List<String> failed) {
        Map<Responsible, List<Violation>> byPerson = violations.stream()
                .collect(Collectors.groupingBy(Violation::answers, TreeMap::new, Collectors.toList()));
        return byPerson.entrySet().stream()
                .limit(2)
                .map(person -> person(person.getKey(), person.getValue(), failed))
                .toList();
    }

    private static PersonSummary person(Responsible answers, List<Violation> violations, List<String> failed) {
        int open = (int) violations.stream().filter(Violation::open).count();
        boolean user = answers.type() == Responsible.Type.USER;
        return new PersonSummary(
                answers,
                user ? 7 : 0,
                open,
                violations.size() - open,
                open == 0 ? Map.of() : Map.of(Severity.CRITICAL, open),
                user
                        ? new MoneyAtRisk(new TreeMap<>(Map.of("RUB", new BigDecimal("1234567.5"))), 3)
                        : MoneyAtRisk.none(),
                user
                        ? new Workload(
                                Map.of(stage("Счёт выставлен"), 7), List.of("D-1"), List.of("D-2"), List.of("D-1"))
                        : Workload.none(),
                gate(violations, failed));
    }

    private static CriterionResult settledOnly(String id) {
        return result(id, Severity.MAJOR, Verdict.VIOLATED, 0, 1);
    }

    private static CriterionResult result(String id, Severity severity, Verdict verdict, int open, String... missing) {
        return result(id, severity, verdict, open, 0, missing);
    }

    private static CriterionResult result(
            String id, Severity severity, Verdict verdict, int open, int settled, String... missing) {
        return new CriterionResult(
                criterion(id),
                severity,
                verdict,
                Math.max(28, open),
                open,
                settled,
                2,
                open > 1 ? new Spread(true, 9, 7, 100, 41) : Spread.none(),
                new MoneyAtRisk(open == 0 ? new TreeMap<>() : new TreeMap<>(Map.of("RUB", BigDecimal.TEN)), 0),
                List.of(missing),
                new TreeMap<>(Map.of("maxIdleDays", "14", "grace", "1 h")));
    }

    private static Criterion criterion(String id) {
        CriterionSpec spec = new CriterionSpec(id, Severity.MAJOR, Cadence.DAY_END, true, List.of());
        return Criterion.builder(spec)
                .group("tasks")
                .texts(Map.of(
                        "en",
                        texts("All is well: " + id, "Defect " + id, "why", "Do something.", "consequence"),
                        "ru",
                        texts("Всё хорошо: " + id, "Дефект " + id, "почему", "Сделайте что-нибудь.", "последствие")))
                .shipped(true)
                .build();
    }

    private static RuleTexts texts(String title, String defect, String why, String remedy, String consequence) {
        return RuleTexts.builder(title, "")
                .defect(defect)
                .why(why)
                .remedy(remedy)
                .consequence(consequence)
                .build();
    }
}
