package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {

    @Test
    void lists_the_criteria_with_what_is_decided() {
        Ran ran = Ran.with("rules");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .containsPattern("(?m)^# Next step: tasks$")
                .containsPattern(
                        "(?m)^At the end of the working day.*\n    CRITICAL; at day end \\(DAY_END\\); D0-2, D2, D4; overdue-task$")
                .containsPattern("(?m)^    off; at once \\(INSTANT\\); .*; skipped-stage$")
                .contains("    mode: DAY_END");
    }

    @Test
    void speaks_russian_and_says_what_a_policy_would_write() {
        String out = Ran.with("rules", "--lang", "ru").out();

        assertThat(out)
                .containsPattern("(?m)^# Следующий шаг: задачи$")
                .contains("""
                        В конце рабочего дня нет просроченных задач
                            критично (CRITICAL); в конце дня (DAY_END); D0-2, D2, D4; overdue-task
                            mode: DAY_END  #\s""")
                .containsPattern("(?m)^    выключено \\(off\\); сразу \\(INSTANT\\); .*; skipped-stage$");
        assertThat(out.lines().filter(line -> !line.startsWith(" "))).allMatch(line -> line.matches(".*[а-яё].*"));
    }

    @Test
    void shows_what_a_policy_changes(@TempDir Path folder) {
        Path policy = Crm.file(folder, "policy.yaml", "criteria: {overdue-task: {severity: MINOR, mode: INSTANT}}");

        assertThat(Ran.with("rules", "--policy", policy).out())
                .containsPattern("(?m)^    MINOR; .*; overdue-task$")
                .contains("    mode: INSTANT");
    }

    @Test
    void lists_the_shipped_policies() {
        Ran ran = Ran.with("rules", "--profiles");

        assertThat(ran.out()).isEqualToNormalizingNewlines("""
                        controller         D0   Every criterion as the checklist has it: whether the CRM is kept, day by day.
                        strict-funnel      D2   No stage is skipped, no task waits for the evening, the card is filled in.
                        lead-exchange      D3   Leads begin in an exchange, quality control verifies refusals, nobody hoards deals.
                        company-standard   D4   The card moves forward only; stages may be skipped, and calls go over the company's lines.
                        monthly-clean-up   D1   Once a month: gaps in the cards, duplicates, phantoms, and what dismissed staff left behind.
                        """);
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void names_rules_that_cannot_be_read(@TempDir Path folder) {
        Path broken = Crm.file(folder, "broken.drl", "rule");
        Ran ran = Ran.with("rules", "--rules", folder);

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).startsWith(broken.toString());
        assertThat(ran.out()).contains("overdue-task");
    }
}
