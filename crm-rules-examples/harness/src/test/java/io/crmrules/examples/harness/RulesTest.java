package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.policy.Policy;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {

    @Test
    void listsTheCriteriaWithWhatIsDecided() {
        Ran ran = Ran.with("rules");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .containsPattern("(?m)^# tasks$")
                .containsPattern(
                        "(?m)^overdue-task +CRITICAL DAY_END +At the end of the working day.* \\(D0-2, D2, D4\\)$")
                .containsPattern("(?m)^skipped-stage +off ")
                .contains("    mode: DAY_END");
    }

    @Test
    void speaksRussian() {
        assertThat(Ran.with("rules", "--lang", "ru").out()).contains("В конце рабочего дня нет просроченных задач");
    }

    @Test
    void showsWhatAPolicyChanges(@TempDir Path folder) {
        Path policy = Crm.file(folder, "policy.yaml", "criteria: {overdue-task: {severity: MINOR, mode: INSTANT}}");

        assertThat(Ran.with("rules", "--policy", policy).out())
                .containsPattern("(?m)^overdue-task +MINOR ")
                .contains("    mode: INSTANT");
    }

    @Test
    void listsTheShippedPolicies() {
        Ran ran = Ran.with("rules", "--profiles");

        assertThat(ran.out().lines()).containsExactlyElementsOf(Policy.profiles());
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void namesRulesThatCannotBeRead(@TempDir Path folder) {
        Path broken = Crm.file(folder, "broken.drl", "rule");
        Ran ran = Ran.with("rules", "--rules", folder);

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).startsWith(broken.toString());
        assertThat(ran.out()).contains("overdue-task");
    }
}
