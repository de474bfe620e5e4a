package io.crmrules.drools;

import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.BOSS;
import static io.crmrules.drools.oracle.Example.change;
import static io.crmrules.drools.oracle.Example.comment;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static io.crmrules.drools.oracle.Example.moment;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.drools.oracle.Example;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Task;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.DealRef;
import io.crmrules.report.Responsible;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A check of a past moment gives what it would have given then, as far as the histories tell. */
class PastTest {

    private static final CrmChecker CHECKER = CrmChecker.builder().threads(1).build();
    private static final Instant YESTERDAY = moment("2026-11-19T18:05");

    @AfterAll
    static void close() {
        CHECKER.close();
    }

    @Test
    void a_task_completed_later_is_open_again() {
        Task done = Task.builder("t")
                .dueAt(moment("2026-11-19T12:00"))
                .completedAt(moment("2026-11-20T09:10"))
                .build();
        CrmSnapshot crm = crm(deal("work", "2026-11-19T10:00").tasks(done));

        assertThat(found(crm, "overdue-task", YESTERDAY)).containsExactly("D");
        assertThat(found(crm, "overdue-task", Example.NOW)).isEmpty();
    }

    @Test
    void a_task_completed_at_an_unknown_moment_stays_completed() {
        Task done = Task.builder("t")
                .dueAt(moment("2026-11-19T12:00"))
                .completed(true)
                .build();

        assertThat(found(crm(deal("work", "2026-11-19T10:00").tasks(done)), "overdue-task", YESTERDAY))
                .isEmpty();
    }

    @Test
    void a_deal_created_later_is_gone() {
        ViolationReport report = CHECKER.check(crm(deal("work", "2026-11-20T10:00")), YESTERDAY);

        assertThat(report.violations()).isEmpty();
        assertThat(report.summary().run().deals()).isZero();
        assertThat(CHECKER.check(deal("work", "2026-11-20T10:00").build(), YESTERDAY))
                .isEmpty();
    }

    @Test
    void a_deal_stands_where_it_stood() {
        CrmSnapshot crm =
                crm(deal("work", "2026-11-18T10:00").stageChanges(change("new", "work", "2026-11-20T09:05", ANNA)));

        assertThat(found(crm, "unprocessed-lead", YESTERDAY)).containsExactly("D");
        assertThat(found(crm, "unprocessed-lead", Example.NOW)).isEmpty();
    }

    @Test
    void a_won_deal_was_open() {
        CrmSnapshot crm =
                crm(deal("won", "2026-11-18T10:00").stageChanges(change("offer", "won", "2026-11-20T09:05", ANNA)));

        assertThat(found(crm, "deal-without-note", YESTERDAY)).containsExactly("D");
        assertThat(found(crm, "deal-without-note", Example.NOW)).isEmpty();
    }

    @Test
    void a_deal_belonged_to_whom_it_belonged() {
        CrmSnapshot crm = crm(deal("offer", "2026-11-18T10:00")
                .ownerChanges(new OwnerChange(BOSS, ANNA, moment("2026-11-20T09:05"), null)));

        assertThat(CHECKER.check(crm, YESTERDAY).of("deal-without-note").violations())
                .extracting(Violation::owner)
                .containsExactly(BOSS);
    }

    @Test
    void a_comment_written_later_answers_nothing_yet() {
        DealBuilder deal = deal("work", "2026-11-18T10:00")
                .interactions(Example.call("i", "2026-11-19T10:00", 300))
                .comments(comment("Договорились о встрече", "2026-11-19T18:30"));

        assertThat(found(crm(deal), "conversation-without-comment", YESTERDAY)).containsExactly("D");
        assertThat(found(crm(deal), "conversation-without-comment", moment("2026-11-19T11:00")))
                .as("there is still time")
                .isEmpty();
    }

    @Test
    void the_day_end_checked_next_morning_is_the_day_end() {
        DealBuilder deal = deal("offer", "2026-11-19T10:00");
        CrmSnapshot evening = crm(deal).toBuilder().build();
        CrmSnapshot nextDay = crm(deal.tasks(
                        Task.builder("t").createdAt(moment("2026-11-20T09:00")).build())
                .comments(comment("Позвонил", "2026-11-20T09:30"))
                .stage(Example.stage("won"))
                .stageChanges(change("offer", "won", "2026-11-20T09:40", ANNA)));

        assertThat(CHECKER.check(nextDay, YESTERDAY).violations())
                .isNotEmpty()
                .isEqualTo(CHECKER.check(evening, YESTERDAY).violations());
    }

    @Test
    void of_a_deal_whose_own_history_is_damaged_nobody_knows_where_it_stood() {
        CrmSnapshot crm = crm(
                deal("offer", "2026-11-18T10:00").id("whole"),
                deal("offer", "2026-11-18T10:00").id("broken").damagedKinds(Set.of(DataKind.STAGE_HISTORY)));

        assertThat(found(crm, "deal-without-note", Example.NOW)).containsExactlyInAnyOrder("whole", "broken");
        assertThat(found(crm, "deal-without-note", YESTERDAY)).containsExactly("whole");
        CriterionResult result = Checks.result(CHECKER.check(crm, YESTERDAY), "deal-without-note");
        assertThat(result.checked()).isEqualTo(1);
        assertThat(result.notCheckable()).isEqualTo(1);
        assertThat(CHECKER.check(crm.deals().get(1), crm, YESTERDAY)).isEmpty();
        assertThat(CHECKER.check(crm.deals().get(1), crm, Example.NOW)).isNotEmpty();
    }

    @Test
    void of_a_deal_whose_own_history_of_owners_is_damaged_nobody_answers_as_its_owner() {
        Task open = Task.builder("t").dueAt(moment("2026-11-19T12:00")).build();
        CrmSnapshot crm = crm(deal("offer", "2026-11-18T10:00")
                .tasks(
                        open,
                        Task.builder("t2").assignee(BOSS).dueAt(open.dueAt()).build())
                .damagedKinds(Set.of(DataKind.OWNER_HISTORY)));
        ViolationReport report = CHECKER.check(crm, YESTERDAY);

        assertThat(report.of("deal-without-note").violations()).isEmpty();
        assertThat(Checks.result(report, "deal-without-note").notCheckable()).isEqualTo(1);
        assertThat(report.of("overdue-task").violations())
                .extracting(violation -> violation.answers())
                .containsExactly(Responsible.unknown(), Responsible.of(BOSS));
        assertThat(CHECKER.check(crm.deals().get(0), crm, YESTERDAY)).isEqualTo(report.violations());
    }

    @Test
    void deals_that_cannot_be_placed_count_for_nobody() {
        List<DealBuilder> deals = new ArrayList<>();
        for (int i = 0; i < 81; i++) {
            deals.add(deal("work", "2026-11-18T10:00")
                    .id("D" + i)
                    .comments(comment("Договорились", "2026-11-19T10:00"))
                    .damagedKinds(i == 0 ? Set.of(DataKind.STAGE_HISTORY) : Set.of()));
        }
        CrmSnapshot crm = crm(deals.toArray(DealBuilder[]::new));

        assertThat(CHECKER.check(crm, Example.NOW).of("too-many-open-deals").violations())
                .hasSize(1);
        assertThat(CHECKER.check(crm, YESTERDAY).of("too-many-open-deals").violations())
                .isEmpty();
    }

    private static List<String> found(CrmSnapshot crm, String criterion, Instant asOf) {
        return CHECKER.check(crm, asOf).of(criterion).violations().stream()
                .map(Violation::deal)
                .map(Objects::requireNonNull)
                .map(DealRef::id)
                .toList();
    }
}
