package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with an export is said in words that help, and costs no more than it must. */
class BadInputTest {

    @TempDir
    private Path folder;

    private Path overdueOnly;

    @BeforeEach
    void decide() {
        overdueOnly = Crm.only(folder, "overdue-task");
    }

    private Ran check(Path export) {
        return Ran.with("check", export, "--policy", overdueOnly);
    }

    private void refused(Path export, String message) {
        assertThat(check(export)).isEqualTo(new Ran(3, "", message + System.lineSeparator()));
    }

    /** One deal is overdue and found so, whatever is wrong beside it. */
    private void found(Path export, String... problems) {
        Ran ran = check(export);

        boolean lost = ran.out().contains("what could not be read was left out.");
        assertThat(ran.exitCode()).as(ran.toString()).isEqualTo(lost ? 3 : 1);
        assertThat(ran.out()).containsPattern("Overdue tasks +critical +1 ");
        assertThat(List.of(problems))
                .allSatisfy(problem -> assertThat(ran.out()).contains(problem));
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        lost ? "Not all of " + export + " could be read; the problems of the input say what." : "");
    }

    private void nothingRead(Path export, String... problems) {
        Ran ran = check(export);

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out())
                .contains("could not be read; nothing can be said of deals.")
                .doesNotContain("The day", "In order", "No violations")
                .contains(problems);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        "No deal of " + export + " could be read; the problems of the input say why.");
    }

    private Path crm(String... deals) {
        return Crm.file(folder, Crm.of(deals));
    }

    @Test
    void no_file() {
        Path absent = folder.resolve("absent.json");

        refused(
                absent,
                "There is no file or folder " + absent + ". Maybe the path is relative to another folder; it was looked"
                        + " for at " + absent + ".");
    }

    @Test
    void an_empty_file() {
        refused(Crm.file(folder, ""), "crm.json is empty. Maybe the export failed or is still being written.");
    }

    @Test
    void a_folder_of_unknown_files() throws IOException {
        Path unknown = Files.createDirectory(folder.resolve("unknown"));
        Crm.file(unknown, "letter.txt", "Dear customer");

        refused(
                unknown,
                unknown + " is not recognised as an export. Known are a snapshot file (JSON, NDJSON), folders of"
                        + " amoCRM, Bitrix24, HubSpot or Pipedrive API answers, tables of Salesforce, and what the first two's"
                        + " user interfaces export. Maybe name it with --format, or say with --mapping what its tables"
                        + " hold.");
    }

    @Test
    void json_that_breaks_off_in_its_head() {
        refused(
                Crm.file(folder, Crm.HEAD),
                "crm.json breaks off before its first deal: line 1: the input ends where ',' or '}' was expected."
                        + " Maybe the file was cut off when it was copied or written.");
    }

    @Test
    void json_that_breaks_off_among_the_deals() {
        Path file = Crm.file(folder, Crm.HEAD + ",'deals':[" + Crm.overdue("D-1") + ",{'id':'D-2");
        Ran ran = check(file);

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out())
                .containsPattern("Overdue tasks +critical +1 ")
                .contains(
                        "Problems in the input: 1 (see below); what could not be read was left out.",
                        "  crm.json: the file breaks off, what follows is lost: line 1: the input ends where the closing"
                                + " quote of a text was expected. Maybe the file was cut off when it was copied or"
                                + " written.");
        assertThat(ran.err()).isEqualToIgnoringNewLines(file + " breaks off; what was lost is not in these results.");
    }

    @Test
    void lines_that_break_off() {
        Path file = Crm.file(folder, Crm.HEAD + ",'provides':['TASKS']}\n" + Crm.overdue("D-1") + "\n{'id':'D-2");
        Ran ran = check(file);

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out()).containsPattern("Overdue tasks +critical +1 ");
        assertThat(ran.err()).contains("breaks off");
    }

    @Test
    void no_deals_but_something_else_amiss() {
        assertThat(check(Crm.file(folder, Crm.HEAD + ",'foo':1,'deals':[]}")).exitCode())
                .isZero();
    }

    @Test
    void a_byte_order_mark() {
        found(Crm.file(folder, "\ufeff" + Crm.of(Crm.overdue("D-1"))));
    }

    @Test
    void another_encoding() throws IOException {
        Path file = folder.resolve("crm.json");
        Files.write(file, Crm.of().getBytes(StandardCharsets.UTF_16));

        refused(file, "crm.json is in UTF-16. Maybe save it as UTF-8.");
    }

    @Test
    void ten_thousand_nested_brackets() {
        String brackets = "[".repeat(10_000);

        refused(
                Crm.file(folder, brackets),
                "crm.json is no JSON object: it begins with '" + "[".repeat(40)
                        + "'. Maybe the deals were exported without the object around them.");
        found(
                crm(Crm.overdue("D-1"), "{'id':" + brackets + "]".repeat(10_000) + "}"),
                "  crm.json, /deals/1: the deal is left out: Document nesting depth (201) exceeds the maximum allowed"
                        + " (200). Maybe it is no CRM record at all.");
    }

    @Test
    void a_text_of100_megabytes() throws IOException {
        Path file = folder.resolve("crm.json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write((Crm.HEAD + ",'deals':[" + Crm.overdue("D-1") + ",{'id':'").replace('\'', '"'));
            String megabyte = "x".repeat(1 << 20);
            for (int i = 0; i < 100; i++) {
                out.write(megabyte);
            }
            out.write("\"}]}");
        }
        found(file, "  crm.json, /deals/1: the deal is longer than 32 MB; it is left out");
    }

    @Test
    void an_id_twice() {
        found(
                crm(Crm.overdue("D-1"), Crm.deal("D-1")),
                "  crm.json, /deals/1: deal D-1: the id occurs twice; the second is left out");
    }

    @Test
    void references_that_lead_nowhere() {
        found(
                crm(
                        Crm.overdue("D-1").replace("'u1'", "'u9'"),
                        Crm.overdue("D-2").replace("'sales'", "'salse'"),
                        Crm.overdue("D-3").replace("'work'", "'offer'")),
                "  crm.json, /deals/0/owner: deal D-1: 'owner' names the unknown user 'u9'; the reference is dropped."
                        + " Maybe the user is not in the snapshot, or was left out of it.",
                "  crm.json, /deals/1/pipeline: deal D-2: 'pipeline' names the unknown pipeline 'salse'; the deal is"
                        + " left out. Maybe you meant 'sales'.",
                "  crm.json, /deals/2/stage: deal D-3: 'stage'",
                "Maybe the deal is in pipeline 'partners', which has this stage.");
    }

    @Test
    void times_without_offset() {
        nothingRead(
                crm(Crm.deal("D-1").replace("10:00:00+03:00", "10:00:00")),
                "  crm.json, /deals/0/createdAt: deal D-1: 'createdAt' is '2026-11-01T10:00:00', not an ISO-8601 time"
                        + " with offset; the deal is left out. Maybe add the offset, e.g. 2026-11-01T10:00:00+03:00.");
    }

    @Test
    void the_year9999() {
        String farAway = Crm.overdue("D-2").replace("2026-11-20T12", "9999-12-31T12");
        String notYet = Crm.overdue("D-3").replace("2026-11-01", "9999-12-31");

        found(crm(Crm.overdue("D-1"), farAway, notYet), "Deals: 2, ");
    }

    @Test
    void amounts_below_zero_and_beyond_all_measure() {
        found(
                crm(
                        Crm.overdue("D-1").replace("'owner'", "'amount':{'value':-5,'currency':'RUB'},'owner'"),
                        Crm.deal("D-2", "'amount':{'value':1e300}")),
                "  crm.json, /deals/1/amount/value: deal D-2: 'value' is the number 1e300, not an amount; it is ignored");
    }

    @Test
    void names_that_would_paint_or_turn_the_terminal() {
        String json = Crm.of(
                        Crm.overdue("D-1").replace("'owner'", "'title':'\\u202eКран\\u001b[31m 😀\\nمرحبا','owner'"))
                .replace("'Анна'", "'\\u001b[2JАнна\\n\\u2067Петрова'");
        Path file = Crm.file(folder, json);

        found(file, "  [2JАнна Петрова", "  D-1 | Кран[31m 😀 مرحبا\n".replace("\n", System.lineSeparator()));
        assertThat(check(file).out()).doesNotContain("\u001b", "\u202e", "\u2067");
    }

    @Test
    void half_characters() {
        found(crm(Crm.overdue("D-1").replace("'owner'", "'title':'Кран \\ud83d','owner'")), "  D-1 | Кран \ufffd");
    }

    @Test
    void no_deal_that_can_be_read() {
        nothingRead(
                crm("{}", "17"),
                "Problems in the input: 5 (see below);",
                "  crm.json, /deals/0: deal: 'id' is missing; the deal is left out");
    }

    @Test
    void another_vendors_folder_by_mistake() {
        Ran ran = Ran.with("check", folder, "--format", "bitrix24");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).contains("Bitrix24", "Maybe ");
        assertThat(ran.out()).isEmpty();
    }
}
