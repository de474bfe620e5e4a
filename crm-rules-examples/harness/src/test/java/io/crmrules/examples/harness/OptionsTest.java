package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the options of check do, and what is said when they cannot be followed. */
class OptionsTest {

    @TempDir
    private Path folder;

    private Path crm;
    private Path overdueOnly;

    @BeforeEach
    void write() {
        crm = Crm.file(folder, Crm.of(Crm.overdue("D-1")));
        overdueOnly = Crm.only(folder, "overdue-task");
    }

    private Ran check(Object... more) {
        List<Object> args = new ArrayList<>(List.of("check", crm, "--policy", overdueOnly));
        args.addAll(List.of(more));
        return Ran.with(args.toArray());
    }

    private static void refused(Ran ran, String message) {
        assertThat(ran.err()).isEqualToNormalizingNewlines(message + "\n");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.exitCode()).isEqualTo(2);
    }

    private static void wrong(Ran ran, String message) {
        refused(ran, message + "\nSee: crm-rules check --help");
    }

    @Test
    void without_violations_it_ends_with0() {
        String inTime = Crm.deal("D-1", "'tasks':[{'id':'t1','dueAt':'2026-11-23T12:00:00+03:00'}]");
        Ran ran = Ran.with("check", Crm.file(folder, Crm.of(inTime)), "--policy", overdueOnly);

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("The day may be closed.", "No violations found.", "None found: Overdue tasks");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void a_question_about_the_past_does_not_make_the_export_older() {
        Ran ran = Ran.with("check", Path.of("samples/amocrm"), "--as-of", "2026-11-17T18:00", "--policy", overdueOnly);

        assertThat(ran.out()).contains("as of 2026-11-17 18:00").contains("2026-11-20 18:05");
    }

    @Test
    void from_the_named_severity_on_it_ends_with1() {
        Path mild = Crm.file(folder, "mild.yaml", "only: [overdue-task]\ncriteria: {overdue-task: {severity: MINOR}}");

        assertThat(Ran.with("check", crm, "--policy", mild).exitCode()).isEqualTo(1);
        assertThat(Ran.with("check", crm, "--policy", mild, "--fail-on", "MINOR")
                        .exitCode())
                .isEqualTo(1);
        Ran ran = Ran.with("check", crm, "--policy", mild, "--fail-on", "major");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).containsPattern("Overdue tasks +minor +1 ");
    }

    @Test
    void the_moment_has_an_offset_or_is_the_companys() {
        // Without its histories the past is not known, and nothing of it could be checked.
        String histories = ",'provides':['TASKS','STAGE_HISTORY','OWNER_HISTORY'],'deals':[";
        crm = Crm.file(folder, Crm.HEAD + histories + Crm.overdue("D-1") + "]}");
        for (String moment : List.of("2026-11-20T16:00:00+03:00", "2026-11-20T13:00:00Z", "2026-11-20T16:00")) {
            Ran ran = check("--as-of", moment);

            assertThat(ran.out()).as(moment).contains("as of 2026-11-20 16:00 (Europe/Moscow)");
            assertThat(ran.exitCode()).as("the day has not ended at %s", moment).isZero();
        }
        assertThat(check("--as-of", "2026-11-20T18:00:00+03:00").exitCode()).isEqualTo(1);
    }

    @Test
    void a_moment_that_is_none_is_refused() {
        String otherwise = "Maybe write it like 2026-11-20T18:05:00+03:00, or without offset for the company's time.";

        wrong(
                check("--as-of", "2026-11-20"),
                "--as-of: '2026-11-20' is no moment. Maybe add the time, e.g. 2026-11-20T18:00.");
        wrong(check("--as-of", "yesterday"), "--as-of: 'yesterday' is no moment. " + otherwise);
        wrong(check("--as-of", "2026-11-31T18:00"), "--as-of: '2026-11-31T18:00' is no moment. " + otherwise);
        wrong(
                check("--as-of", "+999999999-12-31T23:59:59Z"),
                "--as-of: '+999999999-12-31T23:59:59Z' lies outside the years 1970 to 9998.");
    }

    @Test
    void before_the_first_deal_it_says_when_that_was_created() {
        Ran ran = check("--as-of", "2026-10-01T18:00");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("No deal existed at that moment: the first was created 2026-11-01 10:00."
                        + " Maybe --as-of lies too early.")
                .doesNotContain("The day", "No violations");
    }

    @Test
    void the_far_future_is_only_a_later_now() {
        assertThat(check("--as-of", "9998-12-31T18:00").exitCode()).isEqualTo(1);
    }

    @Test
    void an_export_without_deals_is_clean() {
        Ran ran = Ran.with("check", Crm.file(folder, Crm.of()), "--policy", overdueOnly);

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("The export holds no deals.", "Overdue tasks  lacks: tasks");
    }

    @Test
    void the_cadence_says_which_criteria_are_due() {
        assertThat(check("--cadence", "INSTANT").out()).doesNotContain("overdue-task");
        assertThat(check("--cadence", "day_end").exitCode()).isEqualTo(1);
        wrong(
                check("--cadence", "DAILY"),
                "Invalid value for option '--cadence': expected one of [INSTANT, DAY_END, WEEKLY, MONTHLY]"
                        + " (case-insensitive) but was 'DAILY'");
    }

    @Test
    void a_language_that_there_is_not_is_refused() {
        wrong(
                check("--lang", "fr"),
                "Invalid value for option '--lang': expected one of [en, ru] (case-insensitive) but was 'fr'");
    }

    @Test
    void a_policy_is_laid_over_the_profile_that_is_asked_for() {
        Path file = Crm.file(folder, "company.yaml", "criteria: {stale-deal: {maxIdleDays: 5}}");
        Path other = Crm.file(folder, "other.yaml", "extends: controller");

        assertThat(Ran.with("rules", "--profile", "strict-funnel", "--policy", file)
                        .out())
                .contains("    mode: INSTANT", "    maxIdleDays: 5");
        assertThat(Ran.with("rules", "--profile", "strict-funnel", "--policy", other)
                        .err())
                .contains("other.yaml:1: extends: the file is asked for over the profile 'strict-funnel'.");
    }

    @Test
    void a_policy_that_cannot_be_is_refused() {
        Path zone = Crm.file(folder, "zone.yaml", "zone: Europe/Moskow");
        Path criterion = Crm.file(folder, "criterion.yaml", "criteria: {overdue-tasks: off}");
        Path absent = folder.resolve("absent.yaml");

        refused(
                Ran.with("check", crm, "--policy", zone),
                "zone.yaml:1: zone: there is no zone 'Europe/Moskow'. Maybe you meant 'Europe/Moscow'.");
        refused(
                Ran.with("check", crm, "--policy", criterion),
                "criterion.yaml:1: criteria.overdue-tasks: unknown criterion. Maybe you meant 'overdue-task'.");
        refused(Ran.with("check", crm, "--policy", absent), "absent.yaml: cannot be read. There is no such file.");
        assertThat(Ran.with("check", crm, "--profile", "controler").err())
                .startsWith("profile 'controler': there is no such profile. ");
    }

    @Test
    void roles_come_from_a_file_of_their_own() {
        Path returned = Crm.file(
                folder,
                Crm.of(Crm.deal(
                        "D-1",
                        "'stageChanges':[{'from':'work','to':'new','at':'2026-11-19T10:00:00+03:00','by':'u1'},"
                                + "{'from':'new','to':'work','at':'2026-11-19T12:00:00+03:00','by':'u1'}]")));
        Path movedBack = Crm.only(folder, "moved-back");
        Path boss = Crm.file(folder, "boss.yaml", "u1: HEAD_OF_SALES");

        assertThat(Ran.with("check", returned, "--policy", movedBack).out())
                .contains(
                        "Deals moved back without authority  lacks: roles of users (named in the policy or by --roles)");
        assertThat(Ran.with("check", returned, "--policy", movedBack, "--roles", boss)
                        .out())
                .contains("None found: Deals moved back without authority");
        refused(check("--roles", Crm.file(folder, "boss.yaml", "u1: BOSS")), """
                boss.yaml:1: u1: 'BOSS' is not known here. Known are SALES_REP, TRAINEE, HEAD_OF_SALES, \
                QUALITY_CONTROL, LEAD_EXCHANGE, ROBOT.""");
    }

    @Test
    void reports_go_to_the_folder() {
        Path out = folder.resolve("a/b");
        Ran ran = check("--report", "json,json", "--report", "JSON", "--out", out);

        assertThat(ran.out()).endsWith("Report: " + out.resolve("report.json") + System.lineSeparator());
        assertThat(out.resolve("report.json")).content().startsWith("{\n  \"format\" : \"crm-rules/report/1\",\n");
    }

    @Test
    void without_reports_no_folder_is_made() {
        check("--out", folder.resolve("unused"));

        assertThat(folder.resolve("unused")).doesNotExist();
    }

    @Test
    void a_report_that_there_is_not_is_refused() {
        assertThat(check("--report", "json,docx").err()).startsWith("--report: 'docx' is not known. Known are json");
        assertThat(check("--report", "docx").exitCode()).isEqualTo(2);
    }

    @Test
    void a_folder_that_cannot_be_made_is_refused_before_the_work_is_done() {
        Ran ran = check("--report", "json", "--out", crm);

        assertThat(ran.exitCode()).isEqualTo(5);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .isEqualToNormalizingNewlines("Nothing can be written to the folder " + crm + ". " + crm
                        + ": there is a file of this name. Maybe name another one.\n");
    }

    @Test
    void a_format_that_there_is_not_is_refused() {
        wrong(
                check("--format", "access"),
                "--format: 'access' is not known. Known are salesforce, pipedrive, amocrm-ui, bitrix24-ui, hubspot, snapshot,"
                        + " amocrm, bitrix24, table.");
        assertThat(check("--format", "snapshot").exitCode()).isEqualTo(1);
    }

    @Test
    void words_that_mean_nothing_are_refused() {
        refused(check("--fail-at", "MAJOR"), "Unknown options: '--fail-at', 'MAJOR'\nPossible solutions: --fail-on");
        wrong(check("another.json"), "Unmatched argument at index 4: 'another.json'");
        wrong(Ran.with("check"), "Missing required parameter: 'EXPORT'");
        refused(Ran.with("chek"), "Unmatched argument at index 0: 'chek'\nDid you mean: crm-rules check?");
    }

    @Test
    void without_a_command_it_says_which_there_are() {
        Ran ran = Ran.with();

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("Commands:", "check", "rules", "generate", "Exit codes:");
        assertThat(Ran.with("check", "--help").out()).contains("EXPORT", "--as-of=TIME", "Exit codes:");
        assertThat(Ran.with("check", "--help").exitCode()).isZero();
    }

    @Test
    void an_export_that_does_not_tell_its_moment_takes_the_one_asked_for() throws IOException {
        Path undated = Files.createDirectory(folder.resolve("undated"));
        Crm.file(undated, "users.json", "{\"_embedded\":{\"users\":[{\"id\":1,\"name\":\"A\"}]}}");

        assertThat(Ran.with("check", undated).err()).contains("Maybe name the moment with --as-of.");
        assertThat(Ran.with("check", undated, "--as-of", "2026-11-20T18:05").out())
                .contains("as of 2026-11-20 18:05");
    }
}
