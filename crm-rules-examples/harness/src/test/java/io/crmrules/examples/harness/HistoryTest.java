package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Friday's report, answers filled in, Monday's verification. */
class HistoryTest {

    private static final String FRIDAY = "2026-11-20T18:05:00+03:00";
    private static final String MONDAY = "2026-11-23T18:05:00+03:00";
    private static final String TUESDAY = "2026-11-24T18:05:00+03:00";

    @TempDir
    private Path folder;

    @Test
    void answers_come_back_in_the_workbook_and_the_next_run_verifies_them() throws IOException {
        check(FRIDAY, Crm.overdue("D-1"), Crm.overdue("D-2"), Crm.overdue("D-3"));
        answer("исправлено", "позвонил клиенту");

        Ran monday = check(
                List.of("--answers", folder.resolve("report.xlsx").toString()),
                MONDAY,
                done("D-1"),
                Crm.overdue("D-2"));

        assertThat(monday.out())
                .startsWith("Ответы: принято 3, уже известно 0, противоречат другим 0, не разобрано 0")
                .contains("С прошлой проверки: 1 исправлено и подтверждено, 1 проверить нельзя")
                .contains("Сказано «исправлено», но это не так: 1 (Анна: 1)");
        assertThat(statuses()).containsExactly("D-2 FALSELY_FIXED");
        assertThat(resolved()).containsExactly("D-1 CONFIRMED", "D-3 UNCONFIRMED");
        assertThat(report().at("/violations/0/history/answer/comment").asText()).isEqualTo("позвонил клиенту");
        assertThat(report().at("/violations/0/history/answer/by").asText()).isEqualTo("u1");
    }

    @Test
    void earlier_answers_stand_in_the_next_workbook_and_may_be_changed_there() throws IOException {
        check(FRIDAY, Crm.overdue("D-1"));
        answer("не исправлено: оспариваю", "это не наш клиент");
        check(List.of("--answers", folder.resolve("report.xlsx").toString()), MONDAY, Crm.overdue("D-1"));
        assertThat(statuses()).containsExactly("D-1 DISPUTED");

        assertThat(cells("Ответ")).containsExactly("не исправлено: оспариваю");
        assertThat(cells("Комментарий")).containsExactly("это не наш клиент");
        assertThat(cells("История")).containsExactly("оспаривается, с 20.11.2026");

        answer("исправлено", "");
        Ran tuesday =
                check(List.of("--answers", folder.resolve("report.xlsx").toString()), TUESDAY, Crm.overdue("D-1"));
        assertThat(tuesday.out()).startsWith("Ответы: принято 1,");
        assertThat(statuses()).containsExactly("D-1 FALSELY_FIXED");
    }

    @Test
    void an_answer_that_contradicts_another_is_told_and_does_not_take_its_place() throws IOException {
        check(FRIDAY, Crm.overdue("D-1"));
        Path other = Files.copy(folder.resolve("report.xlsx"), folder.resolve("other.xlsx"));
        answer("исправлено", "");
        String fingerprint = report().at("/violations/0/fingerprint").asText();
        Path csv = Crm.file(folder, "a.csv", "fingerprint;Ответ\n" + fingerprint + ";не исправлено: оспариваю\n");

        Ran both = check(
                List.of("--answers", folder.resolve("report.xlsx") + "," + csv + "," + other),
                MONDAY,
                Crm.overdue("D-1"));

        assertThat(both.err())
                .contains(
                        "a.csv, row 2: «не исправлено: оспариваю» противоречит ответу «исправлено», остаётся прежний.");
        assertThat(statuses()).containsExactly("D-1 FALSELY_FIXED");
    }

    @Test
    void the_hidden_column_says_fingerprint_and_the_list_has_exactly_the_four_answers() throws IOException {
        check(FRIDAY, Crm.overdue("D-1"));

        try (XSSFWorkbook book = open()) {
            Sheet sheet = book.getSheetAt(1);
            Row head = head(sheet);
            assertThat(sheet.isColumnHidden(column(head, "fingerprint"))).isTrue();
            assertThat(sheet.getDataValidations()
                            .get(0)
                            .getValidationConstraint()
                            .getExplicitListValues())
                    .containsExactly(
                            "не обработано",
                            "исправлено",
                            "не исправлено: оспариваю",
                            "не исправлено: технически нельзя");
            assertThat(head).extracting(Cell::getStringCellValue).contains("Ответ", "Комментарий");
        }
    }

    @Test
    void answers_that_cannot_be_read_leave_the_history_alone() throws IOException {
        check(FRIDAY, Crm.overdue("D-1"));
        Path torn = Crm.file(folder, "torn.xlsx", "PK");

        Ran ran = check(List.of("--answers", torn.toString()), MONDAY, Crm.overdue("D-1"));

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).contains("The answers in " + torn + " cannot be read");
        check(MONDAY, Crm.overdue("D-1"));
        assertThat(report().at("/violations/0/history/runs").asInt()).isEqualTo(2);
    }

    @Test
    void answers_need_a_history() throws IOException {
        Path crm = Crm.file(folder, Crm.of());

        Ran ran = Ran.with("check", crm, "--answers", crm);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .contains(
                        "--answers: there is no --history that could take them in. Maybe name the one of the runs before.");
    }

    @Test
    void what_is_waived_is_shown_and_holds_neither_the_day_nor_the_exit_code_until_its_day_is_over()
            throws IOException {
        check(FRIDAY, Crm.overdue("D-1"));
        Ran waive = Ran.with(
                "waive",
                "--history",
                history(),
                "--deal",
                "D-1",
                "--until",
                "2026-11-23",
                "--reason",
                "ждём замену телефонии",
                "--author",
                "И. Петров",
                "--lang",
                "ru");
        assertThat(waive.out())
                .isEqualToIgnoringNewLines("Отложено до 2026-11-23: 1 нарушение из последней проверки\n");

        Ran monday = check(MONDAY, Crm.overdue("D-1"));
        assertThat(monday.exitCode()).isZero();
        assertThat(monday.out()).contains("Рабочий день можно закрыть", "Отложены, не считаются: 1 (Анна: 1)");
        assertThat(statuses()).containsExactly("D-1 WAIVED");
        assertThat(report().at("/criteria/0/open").asInt()).isEqualTo(1);

        Ran tuesday = check(TUESDAY, Crm.overdue("D-1"));
        assertThat(tuesday.exitCode()).isEqualTo(1);
        assertThat(tuesday.out()).contains("Отсрочка закончилась, снова считаются: 1 (Анна: 1)");
    }

    @Test
    void a_waiver_of_what_is_not_there_is_refused_with_a_hint() throws IOException {
        check(FRIDAY, Crm.overdue("D-17"));

        Ran ran = Ran.with(
                "waive",
                "--history",
                history(),
                "--deal",
                "D-71",
                "--until",
                "2026-12-31",
                "--reason",
                "r",
                "--author",
                "a");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .contains("The last run of this history has found nothing of DEAL 'D-71'. Maybe you meant 'D-17'.");
    }

    @Test
    void what_was_there_at_the_start_is_no_news_and_what_comes_later_counts() throws IOException {
        Ran baseline = run(
                "baseline",
                List.of("--until", "2026-12-31", "--reason", "первая чистка", "--author", "И. Петров"),
                FRIDAY,
                Crm.overdue("D-1"));
        assertThat(baseline.exitCode()).isZero();
        assertThat(statuses()).containsExactly("D-1 BASELINED");

        Ran monday = check(MONDAY, Crm.overdue("D-1"), Crm.overdue("D-2"));
        assertThat(monday.exitCode()).isEqualTo(1);
        assertThat(statuses()).containsExactly("D-1 BASELINED", "D-2 NEW");
        assertThat(monday.out()).contains("Старый долг, ещё не разобран: 1 (Анна: 1)");
    }

    @Test
    void the_first_clean_up_has_a_plan_for_each_person() throws IOException {
        run(
                "baseline",
                List.of("--until", "2026-11-27", "--reason", "первая чистка", "--author", "И. Петров"),
                FRIDAY,
                Crm.overdue("D-1"),
                Crm.overdue("D-2"),
                Crm.overdue("D-3"),
                Crm.overdue("D-4"));
        Path pack = folder.resolve("pack");

        check(
                List.of("--report", "html,md,xlsx", "--pack", pack.toString()),
                MONDAY,
                done("D-1"),
                Crm.overdue("D-2"),
                Crm.overdue("D-3"),
                Crm.overdue("D-4"));

        for (Path digest : List.of(
                folder.resolve("report.md"), pack.resolve("Руководитель-отдела-продаж.md"), pack.resolve("Анна.md"))) {
            assertThat(digest)
                    .content()
                    .contains(
                            "## Старый долг, разобрать до 27.11.2026",
                            "| Сотрудник | Было | Осталось | Должно остаться по плану | Разбирают за рабочий день |",
                            "| Анна | 4 | 3 | 4 | 1,0 | 0,8 |",
                            "из 5 рабочих дней прошло 1");
        }
        assertThat(pack.resolve("Анна.html")).content().contains("Старый долг, разобрать до 27.11.2026");
        try (XSSFWorkbook book = open()) {
            assertThat(book.getSheet("Разбор старого долга")).isNotNull();
        }
    }

    @Test
    void a_baseline_needs_a_history() throws IOException {
        Ran ran = Ran.with(
                "baseline", Crm.file(folder, Crm.of()), "--until", "2026-12-31", "--reason", "r", "--author", "a");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("Missing required option: '--history=FILE|JDBC-URL'");
    }

    @Test
    void every_report_for_people_tells_what_became_of_findings() throws IOException {
        check(FRIDAY, Crm.overdue("D-1"));
        check(List.of("--report", "html,md"), MONDAY, Crm.overdue("D-1"), Crm.overdue("D-2"));

        assertThat(folder.resolve("report.html")).content().contains("С прошлой проверки: 1 новое", "с 20.11.2026");
        assertThat(folder.resolve("report.md")).content().contains("С прошлой проверки: 1 новое");
    }

    @Test
    void the_page_draws_how_it_develops_and_the_terminal_says_it() throws IOException {
        check(FRIDAY, Crm.overdue("D-1"), Crm.overdue("D-2"));
        Ran monday = check(List.of("--report", "html,md"), MONDAY, Crm.overdue("D-1"), done("D-2"));

        String now = "К исправлению: сейчас 1, днём раньше 2";
        assertThat(monday.out()).contains(now);
        assertThat(folder.resolve("report.md")).content().contains(now);
        assertThat(folder.resolve("report.html"))
                .content()
                .contains(now, "<polyline points=\"0,0 300,30\"", "Анна: сейчас 1, днём раньше 2");
    }

    @Test
    void who_is_forgotten_leaves_findings_of_nobody() throws IOException {
        check(FRIDAY, Crm.overdue("D-1"));

        Ran ran = Ran.with("erase", "--history", history(), "--person", "u1", "--lang", "ru");

        assertThat(ran.out()).startsWith("Удалено (u1): 2 записи");
    }

    private static String done(String id) {
        return Crm.overdue(id).replace("'dueAt'", "'completedAt':'2026-11-21T10:00:00+03:00','dueAt'");
    }

    private Path history() {
        return folder.resolve("history.db");
    }

    private Ran check(String takenAt, String... deals) throws IOException {
        return check(List.of(), takenAt, deals);
    }

    private Ran check(List<String> more, String takenAt, String... deals) throws IOException {
        return run("check", more, takenAt, deals);
    }

    private Ran run(String command, List<String> more, String takenAt, String... deals) throws IOException {
        Path crm = Crm.file(folder, Crm.of(deals).replace(FRIDAY, takenAt));
        List<Object> args = new ArrayList<>(List.of(command, crm, "--history", history(), "--lang", "ru"));
        args.addAll(List.of("--policy", Crm.only(folder, "overdue-task"), "--out", folder));
        args.addAll(List.of("--report", "json,xlsx"));
        args.addAll(more);
        return Ran.with(args.toArray());
    }

    private JsonNode report() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("report.json").toFile());
    }

    private List<String> statuses() throws IOException {
        List<String> statuses = new ArrayList<>();
        report().path("violations")
                .forEach(violation -> statuses.add(violation.path("deal").asText() + " "
                        + violation.at("/history/status").asText()));
        return statuses;
    }

    private List<String> resolved() throws IOException {
        List<String> resolved = new ArrayList<>();
        report().path("resolved")
                .forEach(finding -> resolved.add(finding.path("deal").asText() + " "
                        + finding.path("status").asText()));
        return resolved;
    }

    /** Answers everything in the workbook. */
    private void answer(String answer, String comment) throws IOException {
        try (XSSFWorkbook book = open()) {
            Sheet sheet = book.getSheetAt(1);
            Row head = head(sheet);
            for (int i = head.getRowNum() + 1; i <= sheet.getLastRowNum(); i++) {
                set(sheet.getRow(i), column(head, "Ответ"), answer);
                set(sheet.getRow(i), column(head, "Комментарий"), comment);
            }
            try (OutputStream out = Files.newOutputStream(folder.resolve("report.xlsx"))) {
                book.write(out);
            }
        }
    }

    private static void set(Row row, int column, String value) {
        row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(value);
    }

    private List<String> cells(String heading) throws IOException {
        try (XSSFWorkbook book = open()) {
            Sheet sheet = book.getSheetAt(1);
            Row head = head(sheet);
            List<String> cells = new ArrayList<>();
            for (int i = head.getRowNum() + 1; i <= sheet.getLastRowNum(); i++) {
                cells.add(sheet.getRow(i).getCell(column(head, heading)).getStringCellValue());
            }
            return cells;
        }
    }

    private XSSFWorkbook open() throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("report.xlsx"))) {
            return new XSSFWorkbook(in);
        }
    }

    private static Row head(Sheet sheet) {
        for (Row row : sheet) {
            if (column(row, "fingerprint") >= 0) {
                return row;
            }
        }
        throw new IllegalStateException("no headings on " + sheet.getSheetName());
    }

    private static int column(Row row, String heading) {
        for (Cell cell : row) {
            if (Objects.equals(heading, cell.toString())) {
                return cell.getColumnIndex();
            }
        }
        return -1;
    }
}
