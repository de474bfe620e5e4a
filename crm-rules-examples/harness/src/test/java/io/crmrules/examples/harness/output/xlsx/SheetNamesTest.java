package io.crmrules.examples.harness.output.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.output.HostileStrings;
import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;

class SheetNamesTest {

    private final SheetNames names = new SheetNames();

    @Test
    void keep_the_ids_that_fit() {
        assertThat(names.of("overdue-task")).isEqualTo("overdue-task");
    }

    @Test
    void end_with_a_word_where_they_are_cut() {
        assertThat(names.of("Сделки без телефона и почты клиента")).isEqualTo("Сделки без телефона и почты…");
        assertThat(names.of("lost-without-conditional-refusal")).isEqualTo("lost-without-conditional-refus…");
    }

    @Test
    void are_unique_whatever_the_case() {
        assertThat(names.of("rule")).isEqualTo("rule");
        assertThat(names.of("RULE")).isEqualTo("RULE~2");
        assertThat(names.of("x".repeat(31))).hasSize(31);
        assertThat(names.of("x".repeat(40))).isEqualTo("x".repeat(30) + "…");
    }

    @Test
    void are_not_excels_own() {
        assertThat(names.of("History")).isEqualTo("History~2");
    }

    @Test
    void are_taken_by_excel_whatever_the_rule_is_called() {
        assertThat(HostileStrings.all().stream().map(names::of))
                .doesNotHaveDuplicates()
                .allSatisfy(WorkbookUtil::validateSheetName)
                .allMatch(name -> !name.isBlank() && name.codePoints().noneMatch(Character::isISOControl));
    }
}
