package io.crmrules.drools.oracle;

import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.BOSS;
import static io.crmrules.drools.oracle.Example.EXCHANGE;
import static io.crmrules.drools.oracle.Example.NOW;
import static io.crmrules.drools.oracle.Example.NO_ROLE;
import static io.crmrules.drools.oracle.Example.ROBOT;
import static io.crmrules.drools.oracle.Example.call;
import static io.crmrules.drools.oracle.Example.change;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static io.crmrules.drools.oracle.Example.found;
import static io.crmrules.drools.oracle.Example.moment;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.DealBuilder;
import io.crmrules.model.Interaction;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.StageChange;
import io.crmrules.model.User;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StageOraclesTest {

    private final Oracle behind = new StageBehindFacts();
    private final Oracle unprocessed = new UnprocessedLead();
    private final Oracle skipped = new SkippedStage();
    private final Oracle movedBack = new MovedBack();

    @Test
    void a_deal_whose_invoice_was_issued_must_stand_there_within_the_lag() {
        assertThat(found(behind, invoiced("offer", "2026-11-20T14:00"))).isEmpty();
        assertThat(found(behind, invoiced("offer", "2026-11-20T13:59:59"))).containsExactly("DEAL D");
        assertThat(found(behind, invoiced("invoice", "2026-11-02T10:00"))).isEmpty();
        assertThat(found(behind, invoiced("doubt", "2026-11-02T10:00"))).isEmpty();
    }

    @Test
    void the_earliest_date_of_a_milestone_counts_and_a_milestone_that_no_stage_names_does_not() {
        assertThat(found(
                        behind,
                        invoiced("work", "2026-11-20T17:00").build().toBuilder()
                                .milestones(
                                        new Milestone(MilestoneType.INVOICE_ISSUED, moment("2026-11-20T17:00")),
                                        new Milestone(MilestoneType.INVOICE_ISSUED, moment("2026-11-02T17:00")))))
                .hasSize(1);
        assertThat(found(
                        behind,
                        deal("work", "2026-11-01T10:00")
                                .milestones(new Milestone(MilestoneType.QUALIFIED, moment("2026-11-02T10:00")))))
                .isEmpty();
    }

    @Test
    void a_paid_deal_must_be_won() {
        assertThat(found(
                        behind,
                        deal("invoice", "2026-11-01T10:00")
                                .milestones(new Milestone(MilestoneType.PAID, moment("2026-11-02T10:00")))))
                .hasSize(1);
    }

    @Test
    void a_lead_is_unprocessed_when_it_had_more_than_half_an_hour_before_the_close() {
        assertThat(found(unprocessed, deal("new", "2026-11-20T17:30"))).isEmpty();
        assertThat(found(unprocessed, deal("new", "2026-11-20T17:29:59"))).containsExactly("DEAL D");
        assertThat(found(unprocessed, deal("work", "2026-11-02T10:00"))).isEmpty();
        assertThat(found(unprocessed, deal("new", "2026-11-02T10:00").owner(EXCHANGE)))
                .isEmpty();
    }

    @Test
    void a_lead_that_somebody_known_has_called_is_not_unprocessed() {
        DealBuilder lead = deal("new", "2026-11-20T10:00");

        assertThat(found(unprocessed, lead.build().toBuilder().interactions(call("i", "2026-11-20T18:00", 0))))
                .isEmpty();
        assertThat(found(unprocessed, lead.build().toBuilder().interactions(call("i", "2026-11-20T18:00:01", 0))))
                .hasSize(1);
        for (User nobody : new User[] {ROBOT, null}) {
            Interaction sent = Interaction.builder("i", Interaction.Type.EMAIL, moment("2026-11-20T10:01"))
                    .direction(Interaction.Direction.OUTGOING)
                    .user(nobody)
                    .build();
            assertThat(found(unprocessed, lead.build().toBuilder().interactions(sent)))
                    .hasSize(1);
        }
    }

    @Test
    void a_lead_that_came_back_after_the_close_was_processed_at_the_close() {
        DealBuilder returned =
                deal("new", "2026-11-02T10:00").stageChanges(change("work", "new", "2026-11-20T18:01", BOSS));

        assertThat(found(unprocessed, returned)).isEmpty();
    }

    @Test
    void a_move_over_a_stage_that_the_deal_never_stood_on_skips_it() {
        assertThat(found(skipped, moved(change("new", "offer", "2026-11-19T10:00", ANNA))))
                .containsExactly("DEAL D 2026-11-19T07:00:00Z");
        assertThat(found(skipped, moved(change("offer", "invoice", "2026-11-19T10:00", ANNA))))
                .isEmpty();
        assertThat(found(
                        skipped,
                        moved(
                                change("work", "offer", "2026-11-18T10:00", ANNA),
                                change("offer", "new", "2026-11-18T12:00", ANNA),
                                change("new", "invoice", "2026-11-19T10:00", ANNA))))
                .isEmpty();
    }

    @Test
    void a_move_to_won_is_judged_when_the_company_wants_it() {
        DealBuilder won = moved(change("work", "won", "2026-11-19T10:00", ANNA));

        assertThat(found(skipped, won)).hasSize(1);
        assertThat(found(new SkippedStage(Set.of(), false, 7), won)).isEmpty();
    }

    @Test
    void a_move_seven_days_ago_is_inside_the_look_back() {
        assertThat(found(skipped, moved(change("new", "offer", "2026-11-13T18:05", ANNA))))
                .hasSize(1);
        assertThat(found(skipped, moved(change("new", "offer", "2026-11-13T18:04:59", ANNA))))
                .isEmpty();
    }

    @Test
    void a_change_without_origin_is_no_move() {
        assertThat(found(skipped, moved(change(null, "invoice", "2026-11-19T10:00", ANNA))))
                .isEmpty();
        assertThat(found(movedBack, moved(change(null, "work", "2026-11-19T10:00", ANNA))))
                .isEmpty();
    }

    @Test
    void each_move_back_without_authority_is_found() {
        assertThat(found(
                        movedBack,
                        moved(
                                change("offer", "work", "2026-11-18T10:00", ANNA),
                                change("work", "lost", "2026-11-18T12:00", ANNA),
                                change("lost", "new", "2026-11-19T10:00", ANNA))))
                .containsExactlyInAnyOrder("DEAL D 2026-11-18T07:00:00Z", "DEAL D 2026-11-19T07:00:00Z");
        assertThat(found(movedBack, moved(change("won", "offer", "2026-11-18T10:00", ANNA))))
                .hasSize(1);
    }

    @Test
    void authority_is_never_denied_to_somebody_unknown() {
        assertThat(found(movedBack, backBy(BOSS))).isEmpty();
        assertThat(found(movedBack, backBy(null))).isEmpty();
        assertThat(found(movedBack, backBy(ROBOT))).isEmpty();
        assertThat(found(movedBack, backBy(NO_ROLE))).isEmpty();
    }

    @Test
    void nobody_moves_back_wrongly_where_nobody_has_authority() {
        var headless =
                crm(backBy(ANNA)).toBuilder().users(List.of(ANNA, NO_ROLE)).build();

        assertThat(found(movedBack, crm(backBy(ANNA)), NOW)).hasSize(1);
        assertThat(found(movedBack, headless, NOW)).isEmpty();
    }

    @Test
    void a_deal_on_the_invoice_has_one_within_the_lag() {
        Oracle ahead = new StageAheadOfFacts();

        assertThat(found(ahead, on("invoice", "2026-11-20T14:00"))).isEmpty();
        assertThat(found(ahead, on("invoice", "2026-11-20T13:59:59"))).containsExactly("DEAL D");
        assertThat(found(ahead, invoiced("invoice", "2026-11-19T10:00"))).isEmpty();
        assertThat(found(ahead, on("work", "2026-11-02T10:00"))).isEmpty();
    }

    @Test
    void a_won_deal_is_asked_for_its_payment_a_month_long() {
        Oracle ahead = new StageAheadOfFacts();

        assertThat(found(ahead, on("won", "2026-10-21T18:05"))).hasSize(1);
        assertThat(found(ahead, on("won", "2026-10-21T18:04:59"))).isEmpty();
    }

    @Test
    void a_deal_is_stuck_when_more_than_twenty_working_days_have_passed() {
        Oracle stuck = new StuckInStage();

        assertThat(found(stuck, on("offer", "2026-10-22T00:00"))).isEmpty();
        assertThat(found(stuck, on("offer", "2026-10-21T23:59:59"))).containsExactly("DEAL D");
        assertThat(found(stuck, deal("new", "2026-10-01T10:00"))).hasSize(1);
        assertThat(found(stuck, on("won", "2026-10-01T10:00"))).isEmpty();
    }

    @Test
    void a_lead_that_was_called_is_taken_into_work_within_the_hour() {
        Oracle worked = new WorkedLeadInIncoming();
        DealBuilder lead = deal("new", "2026-11-02T10:00");

        assertThat(found(worked, lead)).isEmpty();
        assertThat(found(worked, lead.build().toBuilder().interactions(call("i", "2026-11-20T17:00", 0))))
                .isEmpty();
        assertThat(found(worked, lead.build().toBuilder().interactions(call("i", "2026-11-20T16:59:59", 0))))
                .containsExactly("DEAL D");
    }

    private static DealBuilder on(String stage, String since) {
        return deal(stage, "2026-02-01T10:00").stageChanges(change("work", stage, since, ANNA));
    }

    private static DealBuilder invoiced(String stage, String at) {
        return deal(stage, "2026-11-01T10:00").milestones(new Milestone(MilestoneType.INVOICE_ISSUED, moment(at)));
    }

    private static DealBuilder moved(StageChange... changes) {
        return deal("work", "2026-11-01T10:00").stageChanges(changes);
    }

    private static DealBuilder backBy(@Nullable User author) {
        return moved(change("offer", "work", "2026-11-18T10:00", author));
    }
}
