package io.crmrules.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {

    @ParameterizedTest
    @CsvSource({"0, дней", "1, день", "2, дня", "4, дня", "5, дней", "11, дней", "12, дней", "21, день", "111, дней"})
    void russian_nouns_have_a_form_for_few(long number, String form) {
        assertThat(Plural.of(number, List.of("день", "дня", "дней"))).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"0, days", "1, day", "2, days", "21, days"})
    void two_forms_are_for_one_and_for_many(long number, String form) {
        assertThat(Plural.of(number, List.of("day", "days"))).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "5"})
    void a_single_form_goes_with_every_number(long number) {
        assertThat(Plural.of(number, List.of("шт."))).isEqualTo("шт.");
    }
}
