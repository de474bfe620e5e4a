package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code rules} writes. */
class DocumentsTest {

    @TempDir
    private Path folder;

    @Test
    void the_standard_of_a_company() throws IOException {
        Path policy = Crm.file(folder, "policy.yaml", """
                standard: { company: ООО «Ромашка», author: И. Петров, position: менеджер по продажам, issued: 2026-11-20 }
                only: [deal-without-task]
                criteria: { deal-without-task: { grace: 4 h } }
                """);
        Path standard = folder.resolve("new folder/standard.md");
        Ran ran = Ran.with("rules", "--doc", standard, "--lang", "ru", "--policy", policy);

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).isEqualTo("Документ: " + standard + System.lineSeparator());
        assertThat(Files.readString(standard))
                .startsWith("# Стандарт работы в CRM\n")
                .contains("| **Компания** | ООО «Ромашка» |", "| **Дата выпуска** | 20.11.2026 |")
                .contains("#### 1\\. По каждой сделке в работе стоит задача")
                .contains("- **Сколько рабочего времени сделка может оставаться без задачи:** 4 ч")
                .doesNotContain("stale-deal");
    }

    @Test
    void a_standard_to_sign_a_memo_and_a_checklist() throws IOException {
        Path policy = Crm.file(folder, "policy.yaml", "standard: { validFrom: 2026-12-01 }");
        Path standard = folder.resolve("standard.docx");
        Path memo = folder.resolve("memo.html");
        Path sheet = folder.resolve("sheet.md");
        Ran ran = Ran.with("rules", "--doc", standard, "--memo", memo, "--controller-sheet", sheet, "--policy", policy);

        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(standard).isNotEmptyFile();
        assertThat(memo).content().contains("a manager's memo");
        assertThat(sheet).content().startsWith("# The controller's checklist: December 2026\n");
    }

    @Test
    void a_checklist_needs_a_month() {
        Ran ran = Ran.with("rules", "--controller-sheet", folder.resolve("sheet.html"));

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("--controller-sheet: say for which month. Maybe add --month 2026-12.");
    }

    @Test
    void a_format_that_there_is_not() {
        Path file = folder.resolve("standard.pdf");
        Ran ran = Ran.with("rules", "--doc", file);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("--doc: '" + file + "' does not say which format is wanted. Known endings are .md, .html,"
                        + " .docx. Maybe print the .html from a browser for a PDF.");
    }

    @Test
    void two_policies_compared() throws IOException {
        Path policy = Crm.file(folder, "policy.yaml", "criteria: { stale-deal: { maxIdleDays: 7 } }");
        Path comparison = folder.resolve("diff.md");
        Ran ran = Ran.with("rules", "--policy", policy, "--against", "strict-funnel", "--doc", comparison);

        assertThat(ran.exitCode()).isZero();
        assertThat(Files.readString(comparison))
                .startsWith("# Two standards compared: policy.yaml and strict-funnel\n")
                .containsPattern("`stale-deal` \\| .*\\| 7 .*\\| 14 .*\\|")
                .containsPattern("`skipped-stage` \\| In force \\| no \\| yes \\|");
    }

    @Test
    void a_comparison_without_a_file_is_printed() {
        Ran ran = Ran.with("rules", "--profile", "controller", "--against", "controller", "--lang", "ru");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .startsWith("# Сравнение стандартов: controller и controller")
                .contains("Решения одинаковые.");
    }

    @Test
    void a_policy_to_compare_with_that_is_not_there() {
        Ran ran = Ran.with("rules", "--against", folder.resolve("nowhere.yaml"));

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("nowhere.yaml: cannot be read. There is no such file.");
    }

    @Test
    void the_reference_with_rules_of_ones_own() throws IOException {
        Crm.file(folder, "big-deal.drl", """
                package io.crmrules.checklist
                import io.crmrules.model.*
                global io.crmrules.rule.Check check
                global io.crmrules.rule.Violations violations
                rule "big-deal" @source( "Order 12" ) @title( "Big deals have a date" )
                when $deal : Deal( expectedCloseDate == null ) then violations.report( $deal ); end
                """);
        Crm.file(folder, "big-deal.cases.yaml", """
                now: 2026-11-20T12:00:00+03:00 # a Friday
                cases:
                  - name: no date
                    name_ru: даты нет
                    # a remark
                    deal: { stage: work }
                    violated: [{ subject: DEAL D-1 }]
                  - name: not an example
                    deal: { expectedCloseDate: 2026-12-01 }
                    holds: true
                """);
        Path reference = folder.resolve("reference.md");
        Ran ran = Ran.with("rules", "--rules", folder, "--reference", reference, "--lang", "ru");

        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(Files.readString(reference))
                .contains("### `overdue-task`", "## Другие правила", "| Источник | Order 12 |")
                .contains("""
                        **Нарушение:** даты нет

                        ```yaml
                        now: 2026-11-20T12:00:00+03:00
                        deal: { stage: work }
                        violated: [{ subject: DEAL D-1 }]
                        ```
                        """)
                .doesNotContain("not an example");
    }

    @Test
    void a_file_that_cannot_be_written() {
        Ran ran = Ran.with("rules", "--doc", folder);

        assertThat(ran.exitCode()).isEqualTo(5);
        assertThat(ran.err()).startsWith(folder + " could not be written: ");
    }
}
