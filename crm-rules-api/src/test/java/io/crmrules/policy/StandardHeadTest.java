package io.crmrules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crmrules.Policy;
import io.crmrules.policy.calendar.Hours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandardHeadTest {

    @Test
    void a_policy_file_says_what_stands_at_the_head_of_the_standard() {
        PolicyInForce policy = Criteria.resolve("""
                standard:
                  title: Порядок в CRM
                  company: ООО «Ромашка»
                  author: И. Петров, коммерческий директор
                  position: менеджер по продажам
                  aim: ни один клиент не потерян
                  measure: 0 критичных нарушений в конце дня
                  issued: 2026-11-20
                  validFrom: 2026-12-01
                """);

        assertThat(policy.standardHead())
                .isEqualTo(new StandardHead(
                        "Порядок в CRM",
                        "ООО «Ромашка»",
                        "И. Петров, коммерческий директор",
                        "менеджер по продажам",
                        "ни один клиент не потерян",
                        "0 критичных нарушений в конце дня",
                        LocalDate.of(2026, 11, 20),
                        LocalDate.of(2026, 12, 1)));
    }

    @Test
    void a_policy_file_says_what_else_stands_in_the_standard() {
        StandardHead head = Criteria.resolve("""
                        standard:
                          edition: 2
                          approvedBy: А. Иванова, генеральный директор
                          names: { sales: Продажи }
                          terms: { Сделка: Запрос клиента, Лид: Ещё не сделка }
                          sales: { Первая: Клиент ещё не покупал }
                          duties: { менеджер: [Звонить, " "], руководитель: Проверять }
                          answering: [Сразу, Честно]
                          appeal: off
                          confidentiality: Базу не копируют
                        """).standardHead();

        assertThat(head.edition()).isEqualTo("2");
        assertThat(head.approvedBy()).isEqualTo("А. Иванова, генеральный директор");
        StandardSections sections = head.sections();
        assertThat(sections.name("sales")).isEqualTo("Продажи");
        assertThat(sections.name("partners")).isEqualTo("partners");
        assertThat(sections.terms())
                .containsExactly(Map.entry("Сделка", "Запрос клиента"), Map.entry("Лид", "Ещё не сделка"));
        assertThat(sections.sales()).containsExactly(Map.entry("Первая", "Клиент ещё не покупал"));
        assertThat(sections.duties())
                .containsExactly(
                        Map.entry("менеджер", List.of("Звонить")), Map.entry("руководитель", List.of("Проверять")));
        assertThat(sections.answering()).containsExactly("Сразу", "Честно");
        assertThat(sections.appeal()).isEmpty();
        assertThat(sections.confidentiality()).containsExactly("Базу не копируют");
        assertThat(sections.revision()).isEmpty();
    }

    @Test
    void duties_of_everybody_are_a_list() {
        assertThat(Criteria.resolve("standard: { duties: [Звонить] }")
                        .standardHead()
                        .sections()
                        .duties())
                .containsExactly(Map.entry("", List.of("Звонить")));
    }

    @Test
    void dates_in_the_wrong_order_and_names_of_nothing_are_doubted() {
        PolicyInForce policy = Criteria.resolve("""
                standard: { issued: 2026-11-20, validFrom: 2026-11-01, names: { sales: Продажи, slaes: Продажи } }
                requiredFields: [ { pipeline: sales, field: deal.note } ]
                """);

        assertThat(policy.warnings("en"))
                .extracting(PolicyProblem::toString)
                .filteredOn(warning -> warning.contains("standard"))
                .containsExactly(
                        "policy.yaml:1: standard: valid from 2026-11-01, before it was issued on 2026-11-20. Maybe the two"
                                + " dates are to be swapped.",
                        "policy.yaml:1: standard: the policy names nothing 'slaes', so this name appears nowhere. Maybe it"
                                + " is a pipeline, a stage or a field with another id.");
    }

    @Test
    void what_is_not_said_or_blank_is_left_open() {
        assertThat(Criteria.resolve("standard: { author: \"  \", company: }").standardHead())
                .isEqualTo(StandardHead.empty());
        assertThat(Criteria.resolve("zone: UTC").standardHead()).isEqualTo(StandardHead.empty());
    }

    @Test
    void a_head_decides_nothing_so_the_hash_stays() {
        assertThat(Criteria.resolve("standard: { author: A }").hash())
                .isEqualTo(Criteria.resolve("standard: { author: B }").hash());
    }

    @Test
    void in_java_it_is_said_too_and_the_later_one_holds() {
        StandardHead head = new StandardHead(null, "A", null, null, null, null, null, null);

        assertThat(Policy.parse("standard: { company: B }", "policy.yaml")
                        .standardHead(head)
                        .resolve(Criteria.SPECS)
                        .standardHead())
                .isEqualTo(head);
    }

    @Test
    void what_no_head_can_say_is_refused() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> Criteria.resolve("standard: { autor: I, issued: 20.11.2026, aim: [a] }"))
                .withMessage("""
                        policy.yaml:1: standard.autor: unknown key. Maybe you meant 'author'.
                        policy.yaml:1: standard.aim: a list where a single value is expected.
                        policy.yaml:1: standard.issued: '20.11.2026' is no date. Maybe 2026-11-04.""");
    }

    @Test
    void the_hours_of_the_week_can_be_read() {
        assertThat(Criteria.resolve("calendar: { hours: { FRI: \"09:00-17:00\", MON-TUE: \"9:00-18:00\" } }")
                        .calendar()
                        .hours())
                .containsExactly(
                        Map.entry(DayOfWeek.MONDAY, Hours.parse("09:00-18:00")),
                        Map.entry(DayOfWeek.TUESDAY, Hours.parse("09:00-18:00")),
                        Map.entry(DayOfWeek.FRIDAY, Hours.parse("09:00-17:00")));
    }
}
