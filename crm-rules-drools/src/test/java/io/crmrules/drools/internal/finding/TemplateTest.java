package io.crmrules.drools.internal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.report.ValueFormat;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    private static String filled(String template, Map<String, Object> values) {
        return new Template(template)
                .filled(values::get, new ValueFormat("ru", ZoneOffset.UTC))
                .replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource({"1, 1 сделка", "3, 3 сделки", "11, 11 сделок"})
    void a_number_brings_its_noun(int number, String told) {
        assertThat(filled("Висит {count|сделка|сделки|сделок}.", Map.of("count", number)))
                .isEqualTo("Висит " + told + ".");
    }

    @Test
    void each_member_of_a_list_in_quotation_marks_has_its_own() {
        assertThat(filled("По этапам «{stages}»; задачи {stages}.", Map.of("stages", List.of("Счёт", "Договор"))))
                .isEqualTo("По этапам «Счёт», «Договор»; задачи Счёт, Договор.");
    }

    @Test
    void what_has_no_value_is_a_question_mark() {
        assertThat(filled("Этап «{stage}», {days|день|дня|дней}.", Map.of())).isEqualTo("Этап «?», ?.");
    }

    @Test
    void values_are_not_read_as_placeholders() {
        assertThat(filled("Задача «{task}».", Map.of("task", "$1 {count} \\"))).isEqualTo("Задача «$1 {count} \\».");
    }
}
