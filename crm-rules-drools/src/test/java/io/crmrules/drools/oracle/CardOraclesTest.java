package io.crmrules.drools.oracle;

import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.NOW;
import static io.crmrules.drools.oracle.Example.ROBOT;
import static io.crmrules.drools.oracle.Example.call;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static io.crmrules.drools.oracle.Example.found;
import static io.crmrules.drools.oracle.Example.moment;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Interaction;
import io.crmrules.model.Task;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CardOraclesTest {

    private final Oracle required = new RequiredFieldMissing();
    private final Oracle note = new DealWithoutNote();
    private final Oracle stale = new StaleDeal();
    private final Oracle tooMany = new TooManyOpenDeals();
    private final Oracle duplicate = new DuplicateContact();

    @Test
    void a_deal_in_work_needs_one_contact_with_a_phone_or_an_email() {
        Contact blank = Contact.builder("c1").phones("нет", "\u00a0").build();
        Contact mail = Contact.builder("c2").emails("a@b.ru").build();

        assertThat(found(required, deal("work", "2026-11-01T10:00").contacts(blank)))
                .containsExactly("DEAL D contact.phone or contact.email");
        assertThat(found(required, deal("work", "2026-11-01T10:00").contacts(blank, mail)))
                .isEmpty();
        assertThat(found(required, deal("work", "2026-11-01T10:00"))).hasSize(1);
        assertThat(found(required, deal("new", "2026-11-01T10:00"))).isEmpty();
        assertThat(found(required, deal("doubt", "2026-11-01T10:00"))).isEmpty();
    }

    @Test
    void a_deal_past_the_first_working_stage_needs_a_note() {
        assertThat(found(note, deal("offer", "2026-11-01T10:00").note(" н/д "))).containsExactly("DEAL D");
        assertThat(found(note, deal("offer", "2026-11-01T10:00").note("👍👍👍👍👍👍👍👍👍")))
                .hasSize(1);
        assertThat(found(note, deal("offer", "2026-11-01T10:00").note("Завтра по сделке: ОК!")))
                .hasSize(1);
        assertThat(found(note, deal("offer", "2026-11-01T10:00").note("👍👍👍👍👍👍👍👍👍👍")))
                .isEmpty();
        assertThat(found(note, deal("work", "2026-11-01T10:00"))).isEmpty();
        assertThat(found(note, deal("doubt", "2026-11-01T10:00"))).isEmpty();
    }

    @Test
    void a_deal_is_stale_after_more_than_fourteen_days_without_activity() {
        assertThat(found(stale, deal("work", "2026-11-06T18:05"))).isEmpty();
        assertThat(found(stale, deal("work", "2026-11-06T18:04:59"))).containsExactly("DEAL D");
        assertThat(found(stale, deal("lost", "2026-01-01T10:00"))).isEmpty();
    }

    @Test
    void an_attempt_is_an_activity_and_a_robots_message_or_a_missed_call_is_none() {
        DealBuilder old = deal("work", "2026-01-01T10:00");

        assertThat(found(stale, old.build().toBuilder().interactions(call("i", "2026-11-10T10:00", 0))))
                .isEmpty();
        assertThat(found(stale, old.build().toBuilder().interactions(missed("2026-11-10T10:00"))))
                .hasSize(1);
        assertThat(found(stale, old.build().toBuilder().interactions(robotic("2026-11-10T10:00"))))
                .hasSize(1);
    }

    @Test
    void a_task_ahead_is_a_plan_and_one_due_now_is_none() {
        DealBuilder old = deal("work", "2026-01-01T10:00");

        assertThat(found(
                        stale,
                        old.build().toBuilder()
                                .tasks(Task.builder("t")
                                        .dueAt(NOW.plusSeconds(1))
                                        .build())))
                .isEmpty();
        assertThat(found(
                        stale,
                        old.build().toBuilder()
                                .tasks(Task.builder("t").dueAt(NOW).build())))
                .hasSize(1);
    }

    @Test
    void eighty_open_deals_are_allowed_and_closed_ones_do_not_count() {
        assertThat(found(tooMany, crm(portfolio(80)), NOW)).isEmpty();
        assertThat(found(tooMany, crm(portfolio(81)), NOW)).containsExactly("USER anna");
    }

    @Test
    void the_oldest_of_contacts_that_share_a_phone_or_an_email_stays() {
        Contact oldest = Contact.builder("z")
                .phones("+7 (916) 123-45-67")
                .createdAt(moment("2026-01-01T10:00"))
                .build();
        Contact both = Contact.builder("b")
                .phones("нет, 8 916 123-45-67")
                .emails("ANNA@mail.ru")
                .createdAt(moment("2026-02-01T10:00"))
                .build();
        Contact undated = Contact.builder("a").emails("anna@MAIL.ru").build();

        assertThat(found(duplicate, crm(oldest, both, undated), NOW))
                .containsExactlyInAnyOrder("CONTACT b", "CONTACT a");
    }

    @Test
    void what_more_than_ten_share_is_no_key() {
        assertThat(found(duplicate, crm(colleagues(10)), NOW)).hasSize(9);
        assertThat(found(duplicate, crm(colleagues(11)), NOW)).isEmpty();
    }

    @Test
    void blank_and_malformed_values_are_no_keys() {
        Contact one =
                Contact.builder("a").phones("-", "12").emails("a@b", "нет").build();
        Contact other =
                Contact.builder("b").phones("-", "12").emails("a@b", "нет").build();

        assertThat(found(duplicate, crm(one, other), NOW)).isEmpty();
    }

    private static Interaction missed(String at) {
        return Interaction.builder("i", Interaction.Type.CALL, moment(at))
                .direction(Interaction.Direction.INCOMING)
                .talkSeconds(0)
                .build();
    }

    private static Interaction robotic(String at) {
        return Interaction.builder("i", Interaction.Type.MESSAGE, moment(at))
                .direction(Interaction.Direction.OUTGOING)
                .user(ROBOT)
                .build();
    }

    private static DealBuilder[] portfolio(int open) {
        return IntStream.rangeClosed(0, open)
                .mapToObj(i -> Deal.builder("D" + i, Example.stage(i == 0 ? "won" : "work"), NOW)
                        .owner(ANNA))
                .toArray(DealBuilder[]::new);
    }

    private static Contact[] colleagues(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Contact.builder("c" + i).phones("+74951234567").build())
                .toArray(Contact[]::new);
    }
}
