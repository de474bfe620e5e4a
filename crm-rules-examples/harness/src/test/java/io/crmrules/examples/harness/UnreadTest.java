package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What could not be read stands on the first line of every report, and nobody says that it is in order. */
class UnreadTest {

    private static final String OF_FORTY = "12 of 40 deals could not be read; what follows is of the other 28.";
    private static final String HEAD = "{'format':'crm-rules/snapshot/1','takenAt':'2026-11-20T18:05:00+03:00',"
            + "'provides':['TASKS'],'pipelines':[{'id':'sales','stages':[{'id':'work','type':'WORKING'}]}],"
            + "'users':[{'id':'u1','name':'Анна','role':'SALES_REP'}]";

    @TempDir
    private Path folder;

    private Path only() {
        return Crm.only(folder, "overdue-task, deal-without-task");
    }

    private static String sound(int number) {
        return Crm.deal(
                "D-" + number,
                "'tasks':[{'id':'t1','text':'Отправить договор','assignee':'u1','dueAt':'2026-11-24T12:00:00+03:00'}]");
    }

    private static List<String> deals(int sound, int broken) {
        List<String> deals = new ArrayList<>();
        for (int i = 0; i < sound + broken; i++) {
            deals.add(i < sound ? sound(i) : "{'id':'D-" + i + "'}");
        }
        return deals;
    }

    private Path json(List<String> deals) {
        return Crm.file(folder, HEAD + ",'deals':[" + String.join(",", deals) + "]}");
    }

    private Ran check(Path export, Object... more) {
        List<Object> all =
                new ArrayList<>(List.of("check", export, "--policy", only(), "--out", folder.resolve("out")));
        all.addAll(List.of(more));
        return Ran.with(all.toArray());
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve("out").resolve(file));
    }

    private JsonNode report() throws IOException {
        return new ObjectMapper().readTree(read("report.json"));
    }

    @Test
    void it_is_the_first_line_of_every_report() throws IOException {
        Ran ran = check(json(deals(28, 12)), "--report", "json,xlsx,html,junit,md");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out()).startsWith(OF_FORTY + System.lineSeparator()).doesNotContain("No violations");
        assertThat(read("report.md")).startsWith("**" + OF_FORTY + "**\n");
        assertThat(read("report.html").replaceAll("(?s)^.*<body>|<[^>]+>", "").strip())
                .startsWith(OF_FORTY);
        assertThat(read("report.html")).doesNotContain("were checked on all data", "There is nothing to put right.");
        assertThat(read("junit.xml"))
                .containsPattern(
                        "tests=\"3\" failures=\"0\" errors=\"1\" skipped=\"0\">\\s*<testcase[^>]*name=\"export\"")
                .contains("<error message=\"" + OF_FORTY);
        try (InputStream in = Files.newInputStream(folder.resolve("out/report.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo(OF_FORTY);
        }
        assertThat(report().at("/leftOut/DEALS").asInt()).isEqualTo(12);
        assertThat(report().at("/run/dayGate").asText()).isEqualTo("UNKNOWN");
    }

    @Test
    void in_russian_too() {
        assertThat(check(json(deals(28, 12)), "--lang", "ru").out())
                .startsWith("12 из 40 сделок прочитать не удалось; ниже речь об остальных 28.");
        assertThat(check(json(deals(20, 1)), "--lang", "ru").out())
                .startsWith("1 из 21 сделки прочитать не удалось; ниже речь об остальных 20.");
        assertThat(check(json(deals(1, 1)), "--lang", "ru").out())
                .startsWith("1 из 2 сделок прочитать не удалось; ниже речь об одной оставшейся.");
    }

    @Test
    void of_lines_too() {
        Path lines =
                Crm.file(folder, "crm.ndjson", (HEAD + "}\n" + String.join("\n", deals(28, 12))).replace('\'', '"'));
        Ran ran = check(lines);

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out()).startsWith(OF_FORTY);
    }

    @Test
    void of_tables_too() throws IOException {
        Path mapping = Crm.file(folder, "mapping.yaml", """
                format: crm-rules/mapping/1
                takenAt: 2026-11-20T18:05:00+03:00
                tables: { deals: { file: deals.csv, columns: { id: ID, stage: Stage, createdAt: Created }, constants: { pipeline: sales } } }
                stages: { sales/work: { type: WORKING } }
                """);
        Path csv = Crm.file(folder, "deals.csv", """
                ID,Stage,Created
                1,work,2026-11-01T10:00:00+03:00
                2,work,yesterday
                3,,2026-11-01T10:00:00+03:00
                """);
        Ran ran = check(csv, "--mapping", mapping, "--report", "json");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out()).startsWith("2 of 3 deals could not be read; what follows is of the other one.");
        assertThat(report().at("/leftOut/DEALS").asInt()).isEqualTo(2);
        assertThat(report().at("/run/dayGate").asText()).isEqualTo("UNKNOWN");
    }

    @Test
    void nothing_is_in_order_when_no_deal_could_be_read() throws IOException {
        Ran ran = check(json(deals(0, 40)), "--report", "json,html,junit,md,xlsx");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out())
                .startsWith("40 of 40 deals could not be read; nothing can be said of deals.")
                .doesNotContain("holds no deals", "in order", "Not found", "nothing to check");
        assertThat(read("report.md")).doesNotContain("holds no deals", "in order", "nothing to check");
        assertThat(read("report.html")).doesNotContain("holds no deals", "Met in full", "There was nothing to check");
        assertThat(read("junit.xml")).contains("errors=\"1\" skipped=\"2\"");
        assertThat(report().findValuesAsText("verdict")).containsOnly("NOT_CHECKABLE");
        assertThat(report().at("/run/dayGate").asText()).isEqualTo("UNKNOWN");
    }

    @Test
    void other_records_are_counted_by_kind() throws IOException {
        String broken = Crm.deal("D-1", "'tasks':[{},{},{'id':7}]", "'comments':[{'id':'k1'}]");
        Ran ran = check(json(List.of(broken)), "--report", "json");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out())
                .startsWith("1 comment, 3 tasks could not be read; nothing is concluded from their absence.")
                .doesNotContain("Nothing to check");
        assertThat(check(json(List.of(broken)), "--lang", "ru").out())
                .startsWith(
                        "Прочитать не удалось: 1 комментарий, 3 задачи. Из того, чего не хватает, выводов не сделано.");
        assertThat(report().at("/leftOut").toString()).isEqualTo("{\"COMMENTS\":1,\"TASKS\":3}");
    }

    @Test
    void nobody_knows_how_many_a_list_held_that_is_none() throws IOException {
        Ran ran = check(json(List.of(Crm.deal("D-1", "'tasks':7"))), "--report", "json");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out()).startsWith("An unknown number of tasks could not be read;");
        assertThat(report().at("/leftOut/TASKS").asInt()).isEqualTo(1);
        assertThat(check(Crm.file(folder, HEAD + ",'deals':7}")).out())
                .startsWith("The deals could not be read; nothing can be said of deals.");
        assertThat(check(Crm.file(folder, HEAD + ",'dealls':[" + sound(1) + "]}"))
                        .out())
                .startsWith("The deals could not be read; nothing can be said of deals.");
        assertThat(check(Crm.file(folder, HEAD + ",'deals':[" + sound(1) + ",{'id':'D-2"))
                        .out())
                .startsWith(
                        "Not all deals could be read, and how many are missing is not known; what follows is of those"
                                + " that could (1).");
    }

    @Test
    void a_value_counts_too() throws IOException {
        Ran ran =
                check(json(List.of(sound(1).replace("'owner'", "'closedAt':'tomorrow','owner'"))), "--report", "json");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out())
                .startsWith(
                        "Not all of the export could be read (1 problem of the input); nothing is concluded from what"
                                + " is absent.");
        assertThat(report().at("/run/dayGate").asText()).isEqualTo("UNKNOWN");
    }

    @Test
    void what_is_dated_after_the_export_is_told_and_costs_nothing() {
        String late = sound(1).replace("2026-11-01T10", "2026-11-21T10");
        Ran ran = check(json(List.of(sound(2), late)));

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).doesNotContain("could not be read").contains("Problems in the input: 1 (see below).");
    }

    @Test
    void one_wrong_letter_damages_the_kind() throws IOException {
        String wrong =
                Crm.deal("D-1", "'tesks':[{'id':'t1','text':'Отправить договор','dueAt':'2026-11-24T12:00:00+03:00'}]");
        check(json(List.of(wrong, sound(2))), "--report", "json");

        assertThat(report().path("violations")).isEmpty();
    }

    private Ran tables(String tasks) {
        Path mapping = Crm.file(folder, "mapping.yaml", """
                format: crm-rules/mapping/1
                takenAt: 2026-11-20T18:05:00+03:00
                tables:
                  deals: { file: deals.csv, columns: { id: ID, stage: Stage, createdAt: Created }, constants: { pipeline: sales } }
                  tasks: { file: tasks.csv, columns: { deal: Deal, text: Text, dueAt: Due, completedAt: Done } }
                stages: { sales/work: { type: WORKING } }
                complete: [TASKS]
                """);
        Crm.file(folder, "deals.csv", "ID,Stage,Created\n1,work,2026-11-01T10:00:00Z\n2,work,2026-11-01T10:00:00Z\n");
        Crm.file(folder, "tasks.csv", tasks);
        return check(folder, "--mapping", mapping, "--report", "json", "--format", "table");
    }

    private List<String> accused() throws IOException {
        return report().path("violations").findValuesAsText("deal");
    }

    @Test
    void a_column_with_one_wrong_letter_damages_its_kind_whatever_is_declared() throws IOException {
        tables("Deal,Text,Duee,Done\n1,Call back about the offer,2026-11-24T10:00:00Z,\n");

        assertThat(accused()).isEmpty();
        assertThat(report().findValuesAsText("verdict")).containsOnly("NOT_CHECKABLE");
    }

    @Test
    void a_row_that_cannot_be_read_damages_its_deal_or_all_whatever_is_declared() throws IOException {
        Ran ran = tables("Deal,Text,Due,Done\n1,Call back about the offer,tomorrow,\n");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(accused()).containsOnly("2");

        tables("Deal,Text,Due,Done\n1,Call back about the offer\n");

        assertThat(accused()).isEmpty();
        assertThat(report().at("/leftOut/TASKS").asInt()).isEqualTo(1);
        assertThat(report().at("/run/dayGate").asText()).isEqualTo("UNKNOWN");
    }

    @Test
    void a_snapshot_takes_no_mapping() {
        Path mapping = Crm.file(folder, "mapping.yaml", "{ format: crm-rules/mapping/1, complete: [TASKS] }");
        Path crm = json(deals(1, 0));
        Ran ran = check(crm, "--mapping", mapping);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith(
                        crm + " is a snapshot of crm-rules: it says itself what a mapping would say of it. Maybe leave"
                                + " --mapping out");
    }
}
