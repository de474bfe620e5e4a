package io.crmrules.drools.oracle;

import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.BOSS;
import static io.crmrules.drools.oracle.Example.EXCHANGE;
import static io.crmrules.drools.oracle.Example.ROBOT;
import static io.crmrules.drools.oracle.Example.call;
import static io.crmrules.drools.oracle.Example.change;
import static io.crmrules.drools.oracle.Example.comment;
import static io.crmrules.drools.oracle.Example.deal;
import static io.crmrules.drools.oracle.Example.found;
import static io.crmrules.drools.oracle.Example.moment;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.Deal;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Interaction;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FlowOraclesTest {

    private final Oracle slow = new SlowFirstResponse();
    private final Oracle missed = new MissedCallNotReturned();
    private final Oracle outside = new NewDealOutsideExchange();
    private final Oracle waiting = new WaitingInExchange();
    private final Oracle handover = new HandoverWithoutTask();
    private final Oracle clicks = new MovedWithoutEvents();

    @Test
    void a_new_lead_is_called_within_half_an_hour_of_working_time() {
        assertThat(found(slow, deal("new", "2026-11-20T17:30"))).isEmpty();
        assertThat(found(slow, deal("new", "2026-11-20T17:29:59"))).containsExactly("DEAL D");
        assertThat(found(slow, called("new", "2026-11-20T10:30"))).isEmpty();
        assertThat(found(slow, called("new", "2026-11-20T10:30:01"))).hasSize(1);
        assertThat(found(slow, called("new", "2026-11-01T10:00"))).isEmpty();
    }

    @Test
    void only_leads_and_what_robots_make_are_answered_at_once() {
        assertThat(found(slow, deal("work", "2026-11-20T10:00"))).isEmpty();
        assertThat(found(slow, deal("work", "2026-11-20T10:00").createdBy(ROBOT)))
                .hasSize(1);
        assertThat(found(
                        slow,
                        deal("work", "2026-11-20T10:00").stageChanges(change("new", "work", "2026-11-20T15:00", ANNA))))
                .hasSize(1);
    }

    @Test
    void a_missed_call_is_returned_within_an_hour_or_came_during_a_conversation() {
        assertThat(found(missed, rung())).containsExactly("INTERACTION m");
        assertThat(found(missed, rung(call("i", "2026-11-20T11:00", 0)))).isEmpty();
        assertThat(found(missed, rung(call("i", "2026-11-20T11:00:01", 0)))).hasSize(1);
        assertThat(found(missed, rung(call("i", "2026-11-20T09:59", 60)))).isEmpty();
        assertThat(found(missed, rung(call("i", "2026-11-20T09:59", 59)))).hasSize(1);
    }

    @Test
    void what_a_robot_makes_begins_in_the_exchange() {
        DealBuilder made = deal("new", "2026-11-20T10:00").createdBy(ROBOT);

        assertThat(found(outside, made)).containsExactly("DEAL D");
        assertThat(found(outside, made.owner(EXCHANGE))).isEmpty();
        assertThat(found(
                        outside,
                        made.owner(ANNA).build().toBuilder().ownerChanges(hands(EXCHANGE, ANNA, "2026-11-20T12:00"))))
                .isEmpty();
        DealBuilder taken = made.build().toBuilder().ownerChanges(hands(null, ANNA, "2026-11-20T12:00"));
        Deal given = taken.build();
        assertThat(found(outside, taken)).isEmpty();
        assertThat(found(outside, given.toBuilder().stageChanges(change("work", "new", "2026-11-20T12:00", ANNA))))
                .hasSize(1);
        assertThat(found(outside, given.toBuilder().stageChanges(change(null, "work", "2026-11-20T12:00", ANNA))))
                .isEmpty();
    }

    @Test
    void the_exchange_may_keep_a_lead_for_four_hours() {
        assertThat(found(waiting, deal("new", "2026-11-20T14:00").owner(EXCHANGE)))
                .isEmpty();
        assertThat(found(waiting, deal("new", "2026-11-20T13:59:59").owner(EXCHANGE)))
                .hasSize(1);
        assertThat(found(waiting, deal("lost", "2026-11-02T10:00").owner(EXCHANGE)))
                .isEmpty();
        assertThat(found(waiting, deal("new", "2026-11-02T10:00"))).isEmpty();
    }

    @Test
    void who_takes_a_deal_over_has_a_task_or_has_done_something() {
        Task task = Task.builder("t").assignee(ANNA).build();

        assertThat(found(handover, taken("2026-11-18T23:59:59"))).containsExactly("DEAL D");
        assertThat(found(handover, taken("2026-11-19T00:00"))).isEmpty();
        assertThat(found(handover, taken("2026-11-18T12:00").tasks(task))).isEmpty();
        assertThat(found(handover, taken("2026-11-18T12:00").comments(comment("Принято", "2026-11-18T12:00"))))
                .hasSize(1);
        assertThat(found(handover, taken("2026-11-18T12:00").comments(comment("Принято", "2026-11-18T12:01"))))
                .isEmpty();
    }

    @Test
    void two_stages_without_an_event_are_clicks() {
        assertThat(found(clicks, moved())).containsExactly("DEAL D");
        assertThat(found(clicks, moved().comments(comment("Отправил", "2026-11-18T12:00"))))
                .isEmpty();
        assertThat(found(new MovedWithoutEvents(3, 30), moved())).isEmpty();
        assertThat(found(new MovedWithoutEvents(2, 2), moved())).isEmpty();
    }

    private static DealBuilder called(String stage, String at) {
        return deal(stage, "2026-11-20T10:00").interactions(call("i", at, 0));
    }

    private static DealBuilder rung(Interaction... others) {
        Interaction missed = Interaction.builder("m", Interaction.Type.CALL, moment("2026-11-20T10:00"))
                .direction(Interaction.Direction.INCOMING)
                .talkSeconds(0)
                .build();
        return others.length == 0
                ? deal("work", "2026-11-01T10:00").interactions(missed)
                : deal("work", "2026-11-01T10:00").interactions(missed, others[0]);
    }

    private static OwnerChange hands(@Nullable User from, User to, String at) {
        return new OwnerChange(from, to, moment(at), null);
    }

    private static DealBuilder taken(String at) {
        return deal("work", "2026-11-01T10:00").ownerChanges(hands(BOSS, ANNA, at));
    }

    private static DealBuilder moved() {
        return deal("offer", "2026-11-01T10:00")
                .stageChanges(
                        change("new", "work", "2026-11-17T10:00", ANNA),
                        change("work", "offer", "2026-11-19T10:00", ANNA));
    }
}
