package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a rule would hit, before anybody is accused. */
class TryTest {

    @TempDir
    private Path folder;

    private Path rules;
    private Path crm;

    @BeforeEach
    void write() throws IOException {
        rules = Files.createDirectory(folder.resolve("rules"));
        crm = Crm.file(
                folder,
                Crm.of(
                        Crm.deal("D-1", "'title':'Кран','amount':{'value':1000,'currency':'RUB'}"),
                        Crm.deal("D-2", "'title':'Кран','amount':{'value':25000,'currency':'RUB'}"),
                        Crm.deal("D-3", "'title':'Насос'"),
                        Crm.deal("D-4", "'title':'Насос'"),
                        Crm.deal("D-5", "'title':'Насос'")));
    }

    private Path rule(String name, String condition) {
        return Crm.file(rules, name + ".drl", """
                package io.crmrules.checklist
                import io.crmrules.model.*
                global io.crmrules.rule.Violations violations
                rule "%s"
                    @severity( MAJOR ) @scope( DEAL ) @cadence( INSTANT ) @enabled( false )
                    @title( "Кранов нет" ) @message( "{deal} - это кран" )
                when
                    %s
                then
                    violations.report( $deal );
                end
                """.formatted(name, condition));
    }

    @Test
    void who_would_be_hit_is_shown_by_person_and_with_the_largest_deals_first() {
        Ran ran = Ran.with("try", rule("no-cranes", "$deal : Deal( title == \"Кран\" )"), crm);

        assertThat(ran.exitCode()).as(ran.toString()).isZero();
        assertThat(ran.out())
                .startsWith("Кранов нет (no-cranes)")
                .contains("Judges 5, would hit 2 (40 %).", "Findings to put right: 2, to discuss: 0.")
                .containsPattern("Анна +2")
                .containsPattern("(?s)D-2 \\| Кран, ₽25,000, Анна.*D-1 \\| Кран, ₽1,000, Анна");
    }

    @Test
    void a_rule_that_finds_nothing_is_no_success() {
        Ran ran = Ran.with("try", rule("no-cranes", "$deal : Deal( title == \"Крна\" )"), crm, "--lang", "ru");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).contains("Проверено: 5, попало бы: 0 (0 %).", "В этой выгрузке не нашлось ничего.");
    }

    @Test
    void a_rule_that_hits_nearly_everything_is_no_success() {
        Ran ran = Ran.with("try", rule("no-cranes", "$deal : Deal( title != \"Крна\" )"), crm);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).contains("Hits nearly everything it judges (100 %). Maybe the condition is too wide");
    }

    @Test
    void a_criterion_that_the_export_cannot_answer_is_no_success() {
        Path bare = Crm.file(
                folder,
                Crm.HEAD.replace('\'', '"') + ",\"provides\":[\"TASKS\"],\"deals\":["
                        + Crm.deal("D-1").replace('\'', '"') + "]}");

        Ran ran = Ran.with("try", "call-without-recording", bare);

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out()).contains("Cannot be checked in this export: lacks ");
    }

    @Test
    void another_version_differs_by_whom_it_hits() {
        rule("no-cranes", "$deal : Deal( title == \"Кран\" )");
        Path later = rule("no-cranes-2", "$deal : Deal( title == \"Кран\", id != \"D-1\" || id == \"D-3\" )");

        Ran ran = Ran.with("try", later, crm, "--against", rules.resolve("no-cranes.drl"));

        assertThat(ran.out())
                .contains("Compared with no-cranes.drl: 0 only now, 1 only there, 1 the same.")
                .containsPattern("(?s)Only with no-cranes.drl\n    D-1 \\| Кран");
    }

    @Test
    void another_policy_differs_by_its_limits() {
        Path lax = Crm.file(folder, "lax.yaml", "criteria: { deal-without-task: { grace: 1000 h } }\n");

        Path bare = Crm.file(folder, Crm.of(Crm.deal("D-1")).replace("'deals'", "'provides':['TASKS'],'deals'"));

        Ran ran = Ran.with("try", "deal-without-task", bare, "--against", lax);

        assertThat(ran.out()).contains("Compared with lax.yaml: 1 only now, 0 only there, 0 the same.");
    }

    @Test
    void what_is_no_rule_is_said_to_be_none() {
        Path text = Crm.file(folder, "rule.drl.txt", "rule");

        assertThat(Ran.with("try", text, crm).err())
                .isEqualToNormalizingNewlines(
                        text + ": is no rule: its name does not end with .drl. Maybe rename it.\n");
        assertThat(Ran.with("try", "stale-dael", crm).exitCode()).isEqualTo(3);
    }
}
