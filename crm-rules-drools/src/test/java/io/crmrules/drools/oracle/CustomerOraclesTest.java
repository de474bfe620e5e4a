package io.crmrules.drools.oracle;

import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.ROBOT;
import static io.crmrules.drools.oracle.Example.call;
import static io.crmrules.drools.oracle.Example.comment;
import static io.crmrules.drools.oracle.Example.deal;
import static io.crmrules.drools.oracle.Example.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Money;
import io.crmrules.model.Task;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerOraclesTest {

    private final Oracle malformed = new MalformedContactData();
    private final Oracle incomplete = new IncompleteContact();
    private final Oracle withoutContact = new DealWithoutContact();
    private final Oracle phantom = new PhantomDeal();
    private final Oracle datePassed = new CloseDatePassed();
    private final Oracle dismissed = new DealOfDismissedUser();
    private final Oracle orphaned = new TaskOfDismissedUser();
    private final Oracle small = new DealBelowMinimum();

    @Test
    void a_phone_no_country_has_is_malformed_and_a_blank_one_is_not() {
        assertThat(found(malformed, with(Contact.builder("c").phones("8 916 123-45-67, нет;"))))
                .isEmpty();
        assertThat(found(malformed, with(Contact.builder("c").phones("8 916 123-45-67; 12-34"))))
                .containsExactly("CONTACT c");
        assertThat(found(
                        malformed,
                        with(Contact.builder("c").phones("8 916 123-45-67,,12; доб. 123456, +7 812 999-93-31 (7)"))))
                .isEmpty();
    }

    @Test
    void an_email_has_one_local_part_one_at_a_dot_in_its_domain_and_no_blank() {
        assertThat(found(malformed, with(Contact.builder("c").emails(" a@b.ru\u00a0, я@почта.рф"))))
                .isEmpty();
        for (String wrong : List.of("a@b", "@b.ru", "a@@b.ru", "a@b@c.ru", "a@b.", "a\u00a0a@b.ru", "a@.ru")) {
            assertThat(found(malformed, with(Contact.builder("c").emails(wrong))))
                    .as(wrong)
                    .hasSize(1);
        }
    }

    @Test
    void a_birthday_to_come_and_a_filler_are_malformed() {
        assertThat(found(malformed, with(Contact.builder("c").birthday(LocalDate.of(2026, 11, 20)))))
                .isEmpty();
        assertThat(found(malformed, with(Contact.builder("c").birthday(LocalDate.of(2026, 11, 21)))))
                .hasSize(1);
        assertThat(found(malformed, with(Contact.builder("c").birthday(LocalDate.of(1900, 1, 1)))))
                .hasSize(1);
        assertThat(found(malformed, with(Contact.builder("c").birthday(LocalDate.of(1970, 1, 2)))))
                .isEmpty();
    }

    @Test
    void a_negative_amount_is_the_deals_defect() {
        assertThat(found(malformed, old("work").amount(Money.of(-1, "RUB")))).containsExactly("DEAL D");
        assertThat(found(malformed, old("work").amount(Money.of(0, "RUB")))).isEmpty();
    }

    @Test
    void a_contact_fills_sixty_percent_of_the_weights() {
        Contact.Builder six =
                Contact.builder("c").name("Пётр").phones("-", "12").emails("н/д");

        assertThat(found(incomplete, old("offer").contacts(six.build()))).containsExactly("CONTACT c");
        assertThat(found(incomplete, old("offer").contacts(six.city("Казань").build())))
                .isEmpty();
        assertThat(found(incomplete, old("work").contacts(Contact.builder("c").build())))
                .isEmpty();
    }

    @Test
    void a_phone_of_a_contact_its_company_or_the_deals_company_reaches_somebody() {
        Company company = Company.builder("co").emails("info@b.ru").build();

        assertThat(found(withoutContact, old("work"))).containsExactly("DEAL D");
        assertThat(found(withoutContact, with(Contact.builder("c").phones("-"))))
                .hasSize(1);
        assertThat(found(withoutContact, with(Contact.builder("c").phones("12"))))
                .isEmpty();
        assertThat(found(withoutContact, with(Contact.builder("c").company(company))))
                .isEmpty();
        assertThat(found(withoutContact, old("work").company(company))).isEmpty();
        assertThat(found(withoutContact, old("lost"))).isEmpty();
    }

    @Test
    void a_phantom_is_more_than_seven_days_old_and_nobody_has_touched_it() {
        assertThat(found(phantom, deal("work", "2026-11-13T18:05").createdBy(ANNA)))
                .isEmpty();
        assertThat(found(phantom, deal("work", "2026-11-13T18:04:59").createdBy(ANNA)))
                .containsExactly("DEAL D");
        assertThat(found(phantom, old("work"))).isEmpty();
        assertThat(found(phantom, old("work").createdBy(ROBOT))).isEmpty();
        assertThat(found(phantom, invented().amount(Money.of(0, "RUB")))).hasSize(1);
        assertThat(found(phantom, invented().amount(Money.of(-1, "RUB")))).isEmpty();
        assertThat(found(phantom, invented().interactions(call("i", "2026-11-10T10:00", 0))))
                .isEmpty();
        assertThat(found(phantom, invented().comments(comment("-", "2026-11-10T10:00"))))
                .isEmpty();
    }

    @Test
    void the_expected_day_has_to_be_over() {
        assertThat(found(datePassed, old("work").expectedCloseDate(LocalDate.of(2026, 11, 20))))
                .isEmpty();
        assertThat(found(datePassed, old("work").expectedCloseDate(LocalDate.of(2026, 11, 19))))
                .containsExactly("DEAL D");
        assertThat(found(datePassed, old("won").expectedCloseDate(LocalDate.of(2026, 11, 19))))
                .isEmpty();
    }

    @Test
    void who_has_left_owns_no_open_deal_and_no_open_task() {
        Task.Builder task = Task.builder("t").assignee(ANNA.dismissed());

        assertThat(found(dismissed, old("doubt").owner(ANNA.dismissed()))).containsExactly("DEAL D");
        assertThat(found(dismissed, old("lost").owner(ANNA.dismissed()))).isEmpty();
        assertThat(found(dismissed, old("work").owner(null))).isEmpty();
        assertThat(found(orphaned, old("work").tasks(task.build()))).containsExactly("TASK t");
        assertThat(found(orphaned, old("won").tasks(task.build()))).isEmpty();
        assertThat(found(orphaned, old("work").tasks(task.completed(true).build())))
                .isEmpty();
    }

    @Test
    void a_small_amount_is_above_zero_and_in_the_same_currency() {
        assertThat(found(small, old("offer").amount(Money.of(69_999, "RUB")))).containsExactly("DEAL D");
        for (Money fine : List.of(Money.of(70_000, "RUB"), Money.of(0, "RUB"), Money.of(-5, "RUB"), Money.of(5, ""))) {
            assertThat(found(small, old("offer").amount(fine))).as("%s", fine).isEmpty();
        }
        assertThat(found(small, old("work").amount(Money.of(5, "RUB")))).isEmpty();
    }

    private static DealBuilder old(String stage) {
        return deal(stage, "2026-11-01T10:00");
    }

    private static DealBuilder invented() {
        return old("work").createdBy(ANNA);
    }

    private static DealBuilder with(Contact.Builder contact) {
        return old("work").contacts(contact.build());
    }
}
