package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.drools.testkit.MutationReport;
import io.crmrules.drools.testkit.RuleCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The cases of the checklist notice when something in a rule is wrong. */
class ShippedMutantsTest {

    private static final Path TASKS = Path.of("src/main/resources/io/crmrules/checklist/tasks");

    private static final String RULE = "task-without-due-time";

    @TempDir
    private Path rules;

    @Test
    void the_cases_of_a_shipped_rule_notice_everything_that_is_not_equivalent() throws IOException {
        for (String ending : new String[] {".drl", ".properties", "_ru.properties", ".cases.yaml"}) {
            Files.copy(TASKS.resolve(RULE + ending), rules.resolve(RULE + ending));
        }

        MutationReport report = RuleCases.mutate(rules);

        assertThat(report.problems()).isEmpty();
        assertThat(report.survivors()).isEmpty();
        assertThat(report.mutants()).hasSizeGreaterThan(5);
    }

    /** Takes minutes: the figure stands in the module's README. */
    @Test
    @EnabledIfSystemProperty(named = "crmrules.mutants", matches = "true")
    void the_cases_of_the_checklist_notice_nearly_everything() {
        MutationReport report = RuleCases.mutateShipped();

        assertThat(report.problems()).isEmpty();
        assertThat(report.score()).as(report.toString()).isGreaterThan(95);
    }
}
