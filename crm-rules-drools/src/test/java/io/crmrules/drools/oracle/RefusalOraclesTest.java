package io.crmrules.drools.oracle;

import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.BOSS;
import static io.crmrules.drools.oracle.Example.NO_ROLE;
import static io.crmrules.drools.oracle.Example.ROBOT;
import static io.crmrules.drools.oracle.Example.SALES;
import static io.crmrules.drools.oracle.Example.call;
import static io.crmrules.drools.oracle.Example.change;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static io.crmrules.drools.oracle.Example.found;
import static io.crmrules.drools.oracle.Example.moment;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Interaction;
import io.crmrules.model.Money;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Role;
import io.crmrules.model.StageChange;
import io.crmrules.model.User;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefusalOraclesTest {

    private static final User VERA = User.of("vera", "Вера", Role.QUALITY_CONTROL);

    @Test
    void only_somebody_known_without_the_role_lacks_authority() {
        Oracle lost = new LostWithoutAuthority();

        assertThat(found(lost, lostBy(ANNA))).containsExactly("DEAL D");
        assertThat(found(lost, lostBy(BOSS))).isEmpty();
        assertThat(found(lost, lostBy(ROBOT))).isEmpty();
        assertThat(found(lost, lostBy(NO_ROLE))).isEmpty();
        assertThat(found(lost, lostBy(null))).isEmpty();
    }

    @Test
    void what_was_lost_thirty_days_ago_is_inside_the_look_back() {
        Oracle lost = new LostWithoutAuthority();

        assertThat(found(lost, moved("lost", change("work", "lost", "2026-10-21T18:05", ANNA))))
                .hasSize(1);
        assertThat(found(lost, moved("lost", change("work", "lost", "2026-10-21T18:04:59", ANNA))))
                .isEmpty();
    }

    @Test
    void a_lost_deal_stood_on_the_conditional_refusal_once() {
        Oracle direct = new LostWithoutConditionalRefusal();

        assertThat(found(direct, lostBy(BOSS))).hasSize(1);
        assertThat(found(
                        direct,
                        moved(
                                "lost",
                                change("work", "doubt", "2026-11-02T10:00", ANNA),
                                change("doubt", "lost", "2026-11-10T10:00", BOSS))))
                .isEmpty();
        assertThat(found(direct, moved("lost", change("doubt", "lost", "2026-11-10T10:00", BOSS))))
                .isEmpty();
    }

    @Test
    void a_refusal_has_a_reason_however_old_when_it_waits_for_a_decision() {
        Oracle reason = new RefusalWithoutReason();
        StageChange old = change("work", "doubt", "2026-03-02T10:00", ANNA);

        assertThat(found(reason, moved("doubt", old).refusalReason("н/д"))).hasSize(1);
        assertThat(found(reason, moved("doubt", old).refusalReason("Дорого"))).isEmpty();
        assertThat(found(reason, moved("lost", change("work", "lost", "2026-03-02T10:00", ANNA))))
                .isEmpty();
    }

    @Test
    void the_conversation_comes_before_the_refusal_and_not_before_the_move_to_lost() {
        Oracle unheard = new RefusalWithoutConversation();
        DealBuilder refused = moved(
                "lost",
                change("work", "doubt", "2026-11-09T10:00", ANNA),
                change("doubt", "lost", "2026-11-10T10:00", BOSS));

        assertThat(found(unheard, refused.build().toBuilder().interactions(call("i", "2026-11-09T09:59:59", 30))))
                .isEmpty();
        assertThat(found(unheard, refused.build().toBuilder().interactions(call("i", "2026-11-09T10:00", 30))))
                .hasSize(1);
        assertThat(found(unheard, refused.build().toBuilder().interactions(call("i", "2026-11-09T09:00", 29))))
                .hasSize(1);
    }

    @Test
    void a_small_budget_goes_with_a_small_amount() {
        Oracle contradicts = new RefusalContradictsFacts();
        DealBuilder poor = moved("doubt", change("work", "doubt", "2026-11-09T10:00", ANNA))
                .refusalReason(" «Маленький  БЮДЖЕТ»!");

        assertThat(found(contradicts, poor)).hasSize(1);
        assertThat(found(contradicts, poor.amount(Money.of(69_999, "RUB")))).isEmpty();
        assertThat(found(contradicts, poor.amount(Money.of(70_000, "RUB")))).hasSize(1);
        assertThat(found(contradicts, poor.amount(Money.of(70_000, "USD")))).isEmpty();
        assertThat(found(contradicts, poor.refusalReason("Бюджет маленький"))).isEmpty();
    }

    @Test
    void quality_control_has_two_working_days_to_call() {
        Oracle unverified = new RefusalNotVerified();

        assertThat(found(unverified, withVera(refusedAt("2026-11-18T00:00")), Example.NOW))
                .isEmpty();
        assertThat(found(unverified, withVera(refusedAt("2026-11-17T23:59:59")), Example.NOW))
                .hasSize(1);
        assertThat(found(unverified, refusedAt("2026-11-17T23:59:59")))
                .as("nobody is quality control")
                .isEmpty();
    }

    @Test
    void a_call_of_quality_control_verifies_and_perhaps_that_of_somebody_unknown() {
        Oracle unverified = new RefusalNotVerified();

        assertThat(found(unverified, withVera(called(VERA, "2026-11-10T10:00:01")), Example.NOW))
                .isEmpty();
        assertThat(found(unverified, withVera(called(VERA, "2026-11-10T10:00")), Example.NOW))
                .hasSize(1);
        assertThat(found(unverified, withVera(called(ANNA, "2026-11-11T10:00")), Example.NOW))
                .hasSize(1);
        assertThat(found(unverified, withVera(called(null, "2026-11-11T10:00")), Example.NOW))
                .isEmpty();
    }

    @Test
    void who_refused_does_not_get_the_deal_back() {
        Oracle revived = new RevivedBySameOwner();

        assertThat(found(revived, refusedAndBack(ANNA))).hasSize(1);
        assertThat(found(revived, refusedAndBack(BOSS))).isEmpty();
        assertThat(found(revived, refusedAndBack(ROBOT).owner(ROBOT))).isEmpty();
        assertThat(found(revived, refusedAndBack(null))).as("Anna owned it").hasSize(1);
        assertThat(found(
                        revived,
                        refusedAndBack(null)
                                .ownerChanges(new OwnerChange(BOSS, ANNA, moment("2026-11-09T10:00:01"), null))))
                .isEmpty();
    }

    @Test
    void a_refusal_that_the_history_left_out_is_nobodys() {
        DealBuilder gap = moved(
                "work",
                change("new", "work", "2026-11-09T10:00", ANNA),
                change("lost", "work", "2026-11-10T10:00", BOSS));

        assertThat(found(new RevivedBySameOwner(), gap)).isEmpty();
    }

    private static DealBuilder lostBy(@Nullable User author) {
        return moved("lost", change("work", "lost", "2026-11-10T10:00", author));
    }

    private static DealBuilder refusedAt(String moment) {
        return moved("doubt", change("work", "doubt", moment, ANNA));
    }

    private static DealBuilder called(@Nullable User user, String moment) {
        return refusedAt("2026-11-10T10:00")
                .interactions(Interaction.builder("i", Interaction.Type.CALL, moment(moment))
                        .user(user)
                        .talkSeconds(30)
                        .build());
    }

    private static DealBuilder refusedAndBack(@Nullable User author) {
        return moved(
                "work",
                change("work", "doubt", "2026-11-09T10:00", author),
                change("doubt", "lost", "2026-11-09T12:00", BOSS),
                change("lost", "work", "2026-11-10T10:00", BOSS));
    }

    private static DealBuilder moved(String stage, StageChange... changes) {
        return deal(stage, "2026-02-01T10:00").stageChanges(changes);
    }

    private static CrmSnapshot withVera(DealBuilder deal) {
        return crm(deal).toBuilder()
                .pipelines(List.of(SALES))
                .users(List.of(ANNA, BOSS, VERA))
                .build();
    }
}
