package io.crmrules.examples.harness.output.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.output.HostileStrings;
import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;

class SheetNamesTest {

    private final SheetNames names = new SheetNames();

    @Test
    void keepTheIdsThatFit() {
        assertThat(names.of("overdue-task")).isEqualTo("overdue-task");
        assertThat(names.of("lost-without-conditional-refusal")).isEqualTo("lost-without-conditional-refusa");
    }

    @Test
    void areUniqueWhateverTheCase() {
        assertThat(names.of("rule")).isEqualTo("rule");
        assertThat(names.of("RULE")).isEqualTo("RULE~2");
        assertThat(names.of("x".repeat(31))).hasSize(31);
        assertThat(names.of("x".repeat(40))).isEqualTo("x".repeat(29) + "~2");
    }

    @Test
    void areNotExcelsOwn() {
        assertThat(names.of("History")).isEqualTo("History~2");
    }

    @Test
    void areTakenByExcelWhateverTheRuleIsCalled() {
        assertThat(HostileStrings.all().stream().map(names::of))
                .doesNotHaveDuplicates()
                .allSatisfy(WorkbookUtil::validateSheetName)
                .allMatch(name -> !name.isBlank() && name.codePoints().noneMatch(Character::isISOControl));
    }
}
