package io.crmrules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmrules.model.Coverage;
import io.crmrules.model.Money;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import io.crmrules.policy.Severity;
import io.crmrules.report.funnel.Funnel;
import io.crmrules.report.score.Scores;
import io.crmrules.rule.Criterion;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TodoListTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");
    private static final User ANNA = User.of("u1", "Анна", Role.SALES_REP);
    private static final User BORIS = User.of("u2", "Борис", Role.SALES_REP);
    private static final UnaryOperator<ViolationBuilder> NOTHING_ELSE = UnaryOperator.identity();

    private static Violation found(
            String criterion, Severity severity, @Nullable String deal, UnaryOperator<ViolationBuilder> more) {
        Subject subject = new Subject(deal == null ? Subject.Type.USER : Subject.Type.DEAL, deal == null ? "u1" : deal);
        ViolationBuilder builder = Violation.builder(
                        Criterion.builder(criterion).build(), subject)
                .severity(severity)
                .owner(ANNA)
                .deal(deal == null ? null : new DealRef(deal, "", "", ""));
        return more.apply(builder).build();
    }

    private static UnaryOperator<ViolationBuilder> money(long amount, String currency) {
        return builder -> builder.moneyAtRisk(Money.of(amount, currency));
    }

    private static UnaryOperator<ViolationBuilder> daysAgo(int days) {
        return builder -> builder.since(NOW.minus(Duration.ofDays(days)));
    }

    private static TodoList todo(List<Violation> violations) {
        return report(violations, List.of(), List.of()).todo();
    }

    /** In which each user holds the day by one finding of the first criterion, and "unknown" is not known. */
    private static ViolationReport report(List<Violation> violations, List<String> criteria, List<User> users) {
        RunFacts run = new RunFacts("", NOW, NOW, ZoneOffset.UTC, "", "", "", "en", 9, Coverage.of(Set.of()));
        DayGate gate = new DayGate(new TreeMap<>(), List.of("unknown"));
        List<PersonSummary> people = users.stream()
                .map(user -> new PersonSummary(
                        Responsible.of(user),
                        1,
                        1,
                        0,
                        Map.of(),
                        MoneyAtRisk.none(),
                        Workload.none(),
                        gate.heldBy(new TreeMap<>(Map.of(criteria.get(0), 1)))))
                .toList();
        List<CriterionResult> results =
                criteria.stream().map(TodoListTest::violated).toList();
        return new ViolationReport(
                new RunSummary(
                        run,
                        results,
                        users,
                        people,
                        gate,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        criteria,
                        Scores.none(),
                        Funnel.notCheckable()),
                violations);
    }

    private static CriterionResult violated(String id) {
        return new CriterionResult(
                Criterion.builder(id).build(),
                Severity.CRITICAL,
                Verdict.VIOLATED,
                9,
                2,
                0,
                0,
                Spread.none(),
                MoneyAtRisk.none(),
                List.of(),
                new TreeMap<>());
    }

    private static List<String> ids(TodoItems items) {
        return items.deals().stream()
                .map(item ->
                        String.valueOf(item.deal() == null ? null : item.deal().id()))
                .toList();
    }

    @Test
    void deals_come_by_severity_then_money_then_age_whatever_order_they_were_found_in() {
        List<Violation> found = new ArrayList<>(List.of(
                found("a", Severity.MAJOR, "dear", money(900, "RUB")),
                found("a", Severity.CRITICAL, "cheap", money(5, "RUB")),
                found(
                        "a",
                        Severity.CRITICAL,
                        "cheaper, old",
                        builder -> daysAgo(9).apply(money(4, "RUB").apply(builder))),
                found(
                        "a",
                        Severity.CRITICAL,
                        "cheaper, new",
                        builder -> daysAgo(1).apply(money(4, "RUB").apply(builder))),
                found("a", Severity.CRITICAL, "cheaper, undated", money(4, "RUB")),
                found("a", Severity.CRITICAL, "without amount, old", daysAgo(99)),
                found("a", Severity.MINOR, "small", NOTHING_ELSE)));

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(found, new Random(seed));
            assertThat(ids(todo(found).open()))
                    .containsExactly(
                            "cheap",
                            "cheaper, old",
                            "cheaper, new",
                            "cheaper, undated",
                            "without amount, old",
                            "dear",
                            "small");
        }
    }

    @Test
    void a_deal_stands_once_with_its_causes_the_worst_first_and_what_follows_beneath() {
        Violation cause = found("no-task", Severity.MAJOR, "D", daysAgo(3));
        Violation follows = found("stale", Severity.MINOR, "D", builder -> builder.follows(cause.fingerprint()));
        Violation worse = found("overdue", Severity.CRITICAL, "D", daysAgo(2));

        TodoList todo = todo(List.of(cause, follows, worse));

        assertThat(todo.open().deals()).hasSize(1);
        TodoItem deal = todo.open().deals().get(0);
        assertThat(deal.causes())
                .containsExactly(new RootCause(worse, List.of()), new RootCause(cause, List.of(follows)));
        assertThat(deal.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(deal.since()).as("of the worst").isEqualTo(NOW.minus(Duration.ofDays(2)));
        assertThat(todo.open().bySeverity())
                .isEqualTo(Map.of(Severity.CRITICAL, 1, Severity.MAJOR, 1, Severity.MINOR, 1));
    }

    @Test
    void a_small_cause_of_something_critical_is_critical() {
        Violation junk = found("junk", Severity.MINOR, "D-1", NOTHING_ELSE);
        Violation overdue = found("overdue", Severity.CRITICAL, "D-1", builder -> builder.follows(junk.fingerprint()));
        Violation other = found("other", Severity.MAJOR, "D-2", money(9, "RUB"));

        assertThat(ids(todo(List.of(other, junk, overdue)).open())).containsExactly("D-1", "D-2");
    }

    @Test
    void money_of_what_is_critical_stands_apart_each_deal_once_and_each_currency_by_itself() {
        TodoItems open = todo(List.of(
                        found("a", Severity.CRITICAL, "D-1", money(100, "RUB")),
                        found("b", Severity.MAJOR, "D-1", money(100, "RUB")),
                        found("a", Severity.CRITICAL, "D-2", money(7, "USD")),
                        found("b", Severity.MAJOR, "D-3", money(30, "RUB")),
                        found("c", Severity.MINOR, "D-3", money(30, "RUB")),
                        found("a", Severity.CRITICAL, "lost", NOTHING_ELSE)))
                .open();

        assertThat(open.criticalMoney()).isEqualTo(Map.of("RUB", new BigDecimal(100), "USD", new BigDecimal(7)));
        assertThat(open.otherMoney()).isEqualTo(Map.of("RUB", new BigDecimal(30)));
    }

    @Test
    void what_is_settled_is_to_discuss_and_nothing_to_do() {
        Violation settled = found("slow", Severity.MAJOR, "D", builder -> builder.settledAt(NOW));

        TodoList todo = todo(List.of(settled));

        assertThat(todo.open().isEmpty()).isTrue();
        assertThat(ids(todo.toDiscuss())).containsExactly("D");
        assertThat(todo.of(Responsible.of(ANNA)).toDiscuss()).isEqualTo(todo.toDiscuss());
        assertThat(todo.of(Responsible.of(ANNA)).open().isEmpty()).isTrue();
    }

    @Test
    void what_hangs_on_no_deal_stands_beside() {
        Violation tooMany = found("too-many", Severity.MAJOR, null, NOTHING_ELSE);

        TodoItems open = todo(List.of(tooMany, found("a", Severity.MINOR, "D", NOTHING_ELSE)))
                .open();

        assertThat(open.beside())
                .extracting(TodoItem::causes)
                .containsExactly(List.of(new RootCause(tooMany, List.of())));
        assertThat(ids(open)).containsExactly("D");
    }

    @Test
    void people_come_first_with_the_most_critical_ones_in_front_then_roles_the_system_and_nobody_known() {
        List<Violation> found = List.of(
                found("a", Severity.CRITICAL, "1", builder -> builder.answers(Responsible.unknown())),
                found("a", Severity.CRITICAL, "2", builder -> builder.answers(Responsible.system())),
                found("a", Severity.CRITICAL, "3", builder -> builder.answers(Responsible.of(Role.HEAD_OF_SALES))),
                found("a", Severity.MINOR, "4", builder -> builder.answers(Responsible.of(ANNA))),
                found("b", Severity.MINOR, "4", builder -> builder.answers(Responsible.of(ANNA))),
                found("a", Severity.CRITICAL, "5", builder -> builder.answers(Responsible.of(BORIS))));

        assertThat(todo(found).people())
                .extracting(person -> person.answers().toString())
                .containsExactly("USER u2", "USER u1", "ROLE HEAD_OF_SALES", "SYSTEM", "UNKNOWN");
    }

    @Test
    void a_deal_of_two_people_stands_with_each_of_them_and_once_in_all() {
        TodoList todo = todo(List.of(
                found("a", Severity.MAJOR, "D", builder -> builder.answers(Responsible.of(ANNA))),
                found("b", Severity.MINOR, "D", builder -> builder.answers(Responsible.of(BORIS)))));

        assertThat(ids(todo.open())).containsExactly("D");
        assertThat(todo.of(Responsible.of(ANNA)).open().bySeverity()).isEqualTo(Map.of(Severity.MAJOR, 1));
        assertThat(todo.of(Responsible.of(BORIS)).open().bySeverity()).isEqualTo(Map.of(Severity.MINOR, 1));
    }

    private static ViolationReport ofTwoPeople() {
        List<Violation> found = List.of(
                found("a", Severity.CRITICAL, "1", money(5, "RUB")),
                found(
                        "a",
                        Severity.CRITICAL,
                        "2",
                        builder -> money(7, "RUB").apply(builder.answers(Responsible.of(BORIS)))),
                found("b", Severity.CRITICAL, "3", builder -> builder.answers(Responsible.of(BORIS))));
        return report(found, List.of("a", "b"), List.of(ANNA, BORIS));
    }

    @Test
    void a_report_of_what_some_answer_for_counts_theirs_only() {
        ViolationReport annas = ofTwoPeople().answeredBy(Responsible.of(ANNA)::equals);

        assertThat(annas.violations()).extracting(Violation::answers).containsExactly(Responsible.of(ANNA));
        assertThat(annas.summary().result("a").open()).isEqualTo(1);
        assertThat(annas.summary().result("a").verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(annas.summary().result("a").moneyAtRisk().byCurrency()).isEqualTo(Map.of("RUB", new BigDecimal(5)));
        assertThat(annas.summary().result("b").verdict())
                .as("nothing of it is hers")
                .isEqualTo(Verdict.PASSED);
        assertThat(annas.summary().people()).extracting(PersonSummary::answers).containsExactly(Responsible.of(ANNA));
        assertThat(annas.dayGate().blocking()).isEqualTo(Map.of("a", 1));
        assertThat(annas.dayGate("u2").blocking())
                .as("nothing is said of others")
                .isEmpty();
    }

    @Test
    void what_is_not_known_of_the_company_is_not_known_of_some_in_it() {
        ViolationReport nobodys = ofTwoPeople().answeredBy(answers -> false);

        assertThat(nobodys.dayGate().answer()).isEqualTo(DayGate.Answer.UNKNOWN);
    }

    @Test
    void what_is_foreseen_comes_by_the_hour_then_severity_then_money() {
        Foreseen noon = new Foreseen(found("a", Severity.MINOR, "noon", NOTHING_ELSE), NOW);
        Foreseen dear = new Foreseen(found("a", Severity.MAJOR, "dear", money(9, "RUB")), NOW.plusSeconds(60));
        Foreseen cheap = new Foreseen(found("a", Severity.MAJOR, "cheap", money(5, "RUB")), NOW.plusSeconds(60));
        Foreseen bad = new Foreseen(found("a", Severity.CRITICAL, "bad", NOTHING_ELSE), NOW.plusSeconds(60));

        Forecast forecast = new Forecast(NOW, List.of(cheap, dear, bad, noon), 0);

        assertThat(forecast.foreseen()).containsExactly(noon, bad, dear, cheap);
        assertThat(forecast.byWhoAnswers()).isEqualTo(Map.of(Responsible.of(ANNA), forecast.foreseen()));
    }

    @Test
    void an_item_without_a_cause_is_refused() {
        assertThatThrownBy(() -> new TodoItem(null, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Nothing is to be done here: there is no cause. Maybe leave it out.");
    }
}
