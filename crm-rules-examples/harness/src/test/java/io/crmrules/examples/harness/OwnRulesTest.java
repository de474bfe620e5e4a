package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.policy.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of one's own rules: what is wrong with one of them costs nothing else. */
class OwnRulesTest {

    private static final String GOOD = "$deal : Deal( title == \"Кран\" )";

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
                        Crm.overdue("D-1").replace("'owner'", "'title':'Кран','owner'"),
                        Crm.deal("D-2"),
                        Crm.deal("D-3", "'tasks':[" + tasks() + "]")));
    }

    private static String tasks() {
        return IntStream.range(0, 200)
                .mapToObj(i -> "{'id':'t" + i + "','dueAt':'2026-12-01T12:00:00+03:00'}")
                .collect(Collectors.joining(","));
    }

    private Path rule(String name, String condition) {
        return rule(name, Severity.MAJOR, condition);
    }

    private Path rule(String name, Severity severity, String condition) {
        return Crm.file(rules, name + ".drl", """
                package io.crmrules.checklist
                import io.crmrules.model.*
                global io.crmrules.rule.Violations violations
                rule "%s"
                    @severity( %s ) @scope( DEAL ) @cadence( INSTANT )
                    @title( "Кранов нет" ) @message( "{deal} - это кран" )
                when
                    %s
                then
                    violations.report( $deal );
                end
                """.formatted(name, severity, condition));
    }

    private Ran check(String criteria) {
        return Ran.with(
                "check",
                crm,
                "--rules",
                rules,
                "--policy",
                Crm.only(folder, criteria),
                "--report",
                "json",
                "--out",
                folder.resolve("out"));
    }

    private String report() throws IOException {
        return Files.readString(folder.resolve("out/report.json"));
    }

    @Test
    void a_rule_of_ones_own_is_checked() {
        rule("no-cranes", GOOD);
        Ran ran = check("no-cranes");

        assertThat(ran.exitCode()).as(ran.toString()).isEqualTo(1);
        assertThat(ran.out())
                .containsPattern("Кранов нет +major +1 +3 +deals without an amount: 1 +Кранов нет")
                .contains("  D-1 | Кран", "    major, Анна: Кран - это кран");
    }

    @Test
    void a_rule_that_hits_nearly_everything_is_doubted() throws IOException {
        crm = Crm.file(
                folder,
                Crm.of(IntStream.range(1, 7).mapToObj(i -> Crm.deal("D-" + i)).toArray(String[]::new)));
        rule("no-cranes", "$deal : Deal( open, title != \"Кран\" )");
        Ran ran = check("no-cranes");

        assertThat(ran.exitCode()).as(ran.toString()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo("Кранов нет: Hits nearly everything it judges (100 %). Maybe the condition is too wide, or a"
                        + " limit is mistyped.\n");
    }

    @Test
    void a_rule_that_cannot_be_read_is_named_and_the_rest_is_checked() throws IOException {
        rule("no-cranes", GOOD);
        Path broken = rule("broken", "$deal : Deal( opne )");
        Ran ran = check("no-cranes, overdue-task");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).startsWith(broken + ":").contains("opne").doesNotContain("Exception", "\tat ");
        assertThat(ran.out()).containsPattern("Кранов нет +major +1 ").containsPattern("Overdue tasks +critical +1 ");
        assertThat(report()).contains("\"criterion\" : \"no-cranes\"", "\"criterion\" : \"overdue-task\"");
    }

    @Test
    void a_deal_that_makes_a_rule_throw_is_named_and_the_rest_is_checked() throws IOException {
        rule("no-cranes", GOOD);
        rule(
                "throwing",
                "$deal : Deal( title == \"Кран\" || id == \"D-3\" && check.firstOf( pipeline.stages, tasks ) < check.now )");
        Ran ran = check("no-cranes, throwing, overdue-task");

        assertThat(ran.exitCode()).as(ran.toString()).isEqualTo(4);
        assertThat(ran.err())
                .isEqualToNormalizingNewlines("A rule failed or was stopped: some of its verdicts are not known.\n");
        assertThat(ran.out())
                .contains("Failed rules, what they would have found is not known (1)")
                .containsPattern(" throwing  D-3  .*a Stage has no moment")
                .containsPattern("Кранов нет +major +1 .*\\(the rule failed in places, there may be more\\)")
                .containsPattern("Кранов нет +major +1 ")
                .containsPattern("Overdue tasks +critical +1 ")
                .doesNotContain("\tat ");
        assertThat(report()).contains("\"verdict\" : \"FAILED\"", "\"ruleFailures\" : [\n    {\n");
    }

    @Test
    void a_rule_that_fires_without_end_is_stopped_and_the_rest_is_checked() {
        rule("endless", "$deal : Deal() $one : Task() from $deal.tasks $other : Task() from $deal.tasks");
        Ran ran = check("endless, overdue-task");

        assertThat(ran.exitCode()).as(ran.toString()).isEqualTo(4);
        assertThat(ran.out())
                .contains("Failed rules, what they would have found is not known (1)")
                .containsPattern(" endless  D-3  .*more than 10000 times")
                .containsPattern("Overdue tasks +critical +1 ");
    }

    @Test
    void a_failed_rule_leaves_the_day_gate_open_to_doubt() {
        rule("throwing", Severity.CRITICAL, "$deal : Deal( check.firstOf( pipeline.stages, tasks ) < check.now )");

        assertThat(check("throwing").out())
                .contains("Nobody can say whether the day may be closed.", "  Not known: Кранов нет (the rule failed)")
                .doesNotContain("The day may");
    }

    @Test
    void a_failed_rule_that_could_not_have_held_the_day_leaves_no_doubt() {
        rule("throwing", Severity.MAJOR, "$deal : Deal( check.firstOf( pipeline.stages, tasks ) < check.now )");

        assertThat(check("throwing").out()).contains("The day may be closed.");
    }

    @Test
    void a_folder_that_there_is_not_is_named() {
        Path absent = folder.resolve("absent");
        Ran ran = Ran.with("check", crm, "--rules", absent);

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err())
                .isEqualToNormalizingNewlines(absent + ": does not exist. Maybe the path is relative to another folder;"
                        + " it was looked for at " + absent + ".\n");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void a_folder_without_rules_is_no_order() {
        Ran ran = Ran.with("check", crm, "--rules", rules);

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .isEqualTo(rules
                        + ": has no rules, which are files whose names end with .drl. Maybe the rules are in another"
                        + " folder; it was looked for at " + rules.toAbsolutePath() + ".\n");
    }

    @Test
    void a_rule_under_another_name_is_named() {
        Crm.file(rules, "crane.drl.txt", "rule");

        Ran ran = Ran.with("verify", rules);

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out())
                .contains("'crane.drl.txt' is not read: rules are files whose names end with .drl."
                        + " Rename it to 'crane.drl'.");
    }
}
