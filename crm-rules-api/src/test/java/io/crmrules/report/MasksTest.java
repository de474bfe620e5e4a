package io.crmrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MasksTest {

    private static final User ANNA = User.of("7100003", "Анна Лебедева", Role.SALES_REP);
    private static final Contact IVAN =
            Contact.builder("42").name("Иван Петров").build();

    private final Masks masks = Masks.of(PersonalData.MASK, "ru");

    @Test
    void people_go_by_their_numbers_in_the_crm() {
        assertThat(masks.name(ANNA)).isEqualTo("Сотрудник 7100003");
        assertThat(masks.name(IVAN)).isEqualTo("Клиент 42");
        assertThat(masks.user(ANNA).label()).isEqualTo("Сотрудник 7100003");
        assertThat(masks.user(ANNA)).isEqualTo(ANNA);
        assertThat(masks.user(ANNA).role()).isEqualTo(Role.SALES_REP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Анна Лебедева", "anna@example.test", "79161234567", "+7 916 123-45-67"})
    void an_id_that_may_be_a_name_or_an_address_is_no_mask(String id) {
        User user = masks.user(User.of(id, "", null));

        assertThat(user.id()).matches("[0-9a-f]{6}");
        assertThat(user.label()).isEqualTo("Сотрудник " + user.id());
        assertThat(masks.user(User.of(id, "", null))).isEqualTo(user);
    }

    @Test
    void customers_are_not_told_apart_when_nothing_is_told_of_them() {
        Masks none = Masks.of(PersonalData.NONE, "en");

        assertThat(none.name(IVAN)).isEqualTo("Client");
        assertThat(none.name(Company.builder("7").name("ООО «Ромашка»").build()))
                .isEqualTo("Company");
    }

    @Test
    void everything_is_told_unless_said_otherwise() {
        Masks full = Masks.of(PersonalData.FULL, "ru");

        assertThat(full.any()).isFalse();
        assertThat(full.name(IVAN)).isEqualTo("Иван Петров");
        assertThat(full.text("позвонить")).isEqualTo("позвонить");
        assertThat(full.user(ANNA)).isSameAs(ANNA);
    }

    @Test
    void what_people_typed_is_left_out_and_what_the_checklist_says_is_not() {
        ValueFormat format = new ValueFormat("ru", ZoneOffset.UTC, masks);

        assertThat(format.text("позвонить Ивану")).isEqualTo("•••");
        assertThat(format.text("contact.phone")).isEqualTo("телефон");
        assertThat(format.text(3)).isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "task t1 of deal D-17: 'tomorrow' is no time. ~ task t1 of deal D-17: ••• is no time.",
                "line 5: ivan@example.test wrote \"call me\" ~ line 5: ••• wrote •••",
                "call +7 (916) 123-45-67 at 10:30 ~ call ••• at 10:30",
                "deal 3900208 has 25 tasks ~ deal ••• has 25 tasks"
            })
    void messages_lose_what_they_quote(String text, String redacted) {
        assertThat(Masking.redacted(text)).isEqualTo(redacted);
    }
}
