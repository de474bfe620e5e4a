package io.crmrules.drools.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.explain.Explanation;
import io.crmrules.drools.explain.Explanation.Outcome;
import io.crmrules.drools.explain.Undecided;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.report.Subject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleExplainerTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");
    private static final Subject DEAL = new Subject(Subject.Type.DEAL, "D-1");
    private static final Subject TASK = new Subject(Subject.Type.TASK, "t1");
    private static final Pipeline SALES = Pipeline.builder("sales")
            .stage("work", "Работа", Stage.Type.WORKING)
            .stage("won", "Успех", Stage.Type.WON)
            .build();
    private static final User ANNA = User.of("u1", "Анна", Role.SALES_REP);

    private static Deal deal(int stage, String due) {
        return Deal.builder("D-1", SALES.stages().get(stage), NOW.minusSeconds(900_000))
                .title("Кран")
                .owner(ANNA)
                .tasks(Task.builder("t1")
                        .text("Отправить договор")
                        .createdAt(NOW.minusSeconds(90_000))
                        .dueAt(Instant.parse(due))
                        .build())
                .build();
    }

    private static CrmSnapshot crm(Set<DataKind> kinds, Deal... deals) {
        return CrmSnapshot.builder(NOW)
                .coverage(Coverage.of(kinds))
                .pipelines(List.of(SALES))
                .users(List.of(ANNA))
                .deals(List.of(deals))
                .build();
    }

    private static Explanation explain(String language, CrmSnapshot crm, Subject subject) {
        try (CrmChecker checker = checker(language)) {
            List<Explanation> all = RuleExplainer.of(checker, crm, NOW).explain("overdue-task", subject);
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    private static CrmChecker checker(String language) {
        return CrmChecker.builder()
                .language(language)
                .policy(Policy.standard().only(List.of("overdue-task")).zone("Europe/Moscow"))
                .build();
    }

    private static CrmSnapshot whole(Deal... deals) {
        return crm(EnumSet.allOf(DataKind.class), deals);
    }

    @Test
    void a_finding_is_explained_by_conditions_that_all_hold() {
        Explanation explanation = explain("en", whole(deal(0, "2026-11-20T09:00:00Z")), TASK);

        assertThat(explanation.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(explanation.reported()).containsExactly(TASK);
        assertThat(explanation).hasToString("""
                · D-1 | Кран: a violation
                + open: yes
                + earliest due 2026-11-20 12:00 ≤ now 2026-11-20 18:05: yes
                · task: Отправить договор
                  + one of these at least: yes
                    + all of these: yes
                      + when an overdue task becomes a violation at the end of the day = at the end of the day: yes
                      + due 2026-11-20 12:00 ≤ end of the working day 2026-11-20 18:00: yes
                · due: 2026-11-20 12:00
                + All conditions hold: Отправить договор is reported.""");
    }

    @Test
    void what_is_in_order_is_explained_by_the_condition_that_does_not_hold() {
        assertThat(explain("en", whole(deal(0, "2026-11-20T15:02:00Z")), DEAL).toString())
                .startsWith("· D-1 | Кран: in order\n+ open: yes\n")
                .contains("- due 2026-11-20 18:02 ≤ end of the working day 2026-11-20 18:00: no\n")
                .doesNotContain("reported");
        assertThat(explain("ru", whole(deal(0, "2026-11-21T06:00:00Z")), DEAL)).hasToString("""
                · D-1 | Кран: всё в порядке
                + открыта: да
                - ближайший срок 21.11.2026 09:00 ≤ сейчас 20.11.2026 18:05: нет""");
    }

    @Test
    void what_is_not_judged_and_what_cannot_be_checked_is_said_to_be_so() {
        Explanation won = explain("ru", whole(deal(1, "2026-11-20T09:00:00Z")), DEAL);
        Explanation without = explain("ru", crm(EnumSet.of(DataKind.COMMENTS), deal(0, "2026-11-20T09:00:00Z")), DEAL);

        assertThat(won.outcome()).isEqualTo(Outcome.NOT_JUDGED);
        assertThat(won.toString())
                .startsWith("· D-1 | Кран: не входит в число того, что проверяет правило\n- открыта: нет");
        assertThat(without.outcome()).isEqualTo(Outcome.NOT_CHECKABLE);
        assertThat(without).hasToString("· D-1 | Кран: проверить нельзя, не хватает: задачи");
    }

    @Test
    void conditions_that_nothing_has_decided_are_named() {
        try (CrmChecker checker = checker("en")) {
            RuleExplainer explainer = RuleExplainer.of(checker, whole(deal(0, "2026-11-21T06:00:00Z")), NOW);
            explainer.explain("overdue-task");

            assertThat(explainer.undecided("overdue-task"))
                    .extracting(Undecided::condition, Undecided::seen)
                    .contains(
                            tuple("open", Undecided.Seen.ALWAYS_YES),
                            tuple("check.earliestDue( this ) <= check.now", Undecided.Seen.ALWAYS_NO),
                            tuple("check.due( this, $deal ) < check.now", Undecided.Seen.NEVER_ASKED));
        }
    }

    @Test
    void a_criterion_that_is_off_cannot_be_asked() {
        try (CrmChecker checker = checker("en")) {
            RuleExplainer explainer = RuleExplainer.of(checker, whole(), NOW);

            assertThatThrownBy(() -> explainer.explain("stale-deal"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("stale-deal");
        }
    }
}
