package io.crmrules.examples.harness.output.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.output.Reports;
import io.crmrules.report.Forecast;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as another program reads them. */
class XlsxReportTest {

    @TempDir
    private Path folder;

    private XSSFWorkbook written(ViolationReport report) throws IOException {
        return written(report, Limits.EXCEL);
    }

    private XSSFWorkbook written(ViolationReport report, Limits limits) throws IOException {
        try (InputStream in = Files.newInputStream(new XlsxReport(limits).write(report, folder))) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> texts(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(Cell::toString)
                .toList();
    }

    private static List<String> firstColumn(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> row.getCell(0) == null ? "" : row.getCell(0).toString())
                .toList();
    }

    private static Cell cell(XSSFSheet sheet, int row, String header) {
        Row headers = sheet.getRow(0);
        int column = IntStream.range(0, headers.getLastCellNum())
                .filter(at -> headers.getCell(at).getStringCellValue().equals(header))
                .findFirst()
                .orElseThrow();
        return sheet.getRow(row).getCell(column);
    }

    @Test
    void has_a_summary_and_a_sheet_for_each_violated_criterion() throws IOException {
        XSSFWorkbook workbook = written(Reports.ordinary("ru"));

        assertThat(workbook)
                .extracting(sheet -> sheet.getSheetName())
                .containsExactly("Сводка", "Дефект overdue-task", "Дефект stale-deal", "Разобрать");
    }

    /** 152 characters of the usual font are as wide as A4 on its long side; so many more make letters of 8 points of 11. */
    @Test
    void what_goes_to_paper_is_large_enough_to_be_read() throws IOException {
        for (XSSFWorkbook workbook : List.of(written(Reports.ordinary("ru")), personal(Reports.ordinary("ru")))) {
            for (int number = 0; number < workbook.getNumberOfSheets(); number++) {
                XSSFSheet sheet = workbook.getSheetAt(number);
                CellRangeAddress printed =
                        CellRangeAddress.valueOf(workbook.getPrintArea(number).replaceFirst(".*!", ""));
                int width = IntStream.rangeClosed(printed.getFirstColumn(), printed.getLastColumn())
                        .map(column -> sheet.getColumnWidth(column) / 256)
                        .sum();
                assertThat(width).as(sheet.getSheetName()).isBetween(100, 152 * 11 / 8);
                assertThat(printed.getLastRow()).as(sheet.getSheetName()).isEqualTo(sheet.getLastRowNum());
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            }
        }
    }

    private XSSFWorkbook personal(ViolationReport report) throws IOException {
        Portion anna =
                Portion.of(report, Forecast.none(report.summary().run().asOf())).readBy("Анна", "anna", true);
        try (InputStream in = Files.newInputStream(new XlsxReport().write(anna, folder))) {
            return new XSSFWorkbook(in);
        }
    }

    @Test
    void tells_on_the_first_sheet_whether_the_day_may_be_closed() throws IOException {
        assertThat(firstColumn(written(Reports.ordinary("ru")).getSheetAt(0)))
                .containsSequence(
                        "Порядок в CRM: 20.11.2026 18:05",
                        "Рабочий день закрыть нельзя.",
                        "Дефект overdue-task: 2",
                        "Неизвестно: Дефект own-rule (в правиле произошёл сбой)",
                        "Не учтено, потому что CRM об этом не сообщает: Дефект stage-behind-facts");
        assertThat(firstColumn(written(Reports.clean()).getSheetAt(0))).contains("The day may be closed.");
    }

    @Test
    void sums_up_criteria_and_owners() throws IOException {
        XSSFSheet summary = written(Reports.ordinary("en")).getSheetAt(0);
        List<List<String>> rows = StreamSupport.stream(summary.spliterator(), false)
                .map(XlsxReportTest::texts)
                .toList();

        assertThat(rows)
                .contains(List.of(
                        "All is well: overdue-task",
                        "Defect overdue-task",
                        "critical",
                        "violated",
                        "1.0",
                        "0.0",
                        "₽10",
                        "28.0",
                        "",
                        "2.0"))
                .contains(List.of(
                        "Анна",
                        "no\nDefect overdue-task: 2",
                        "2.0",
                        "0.0",
                        "0.0",
                        "0.0",
                        "₽1,234,567.50 + deals without an amount: 3",
                        "0.0",
                        "Счёт выставлен: 7",
                        "7.0",
                        "5.0",
                        "1.0",
                        "1.0",
                        "1.0"))
                .contains(List.of("All is well: moved-back", "grace: 1 h\nmaxIdleDays: 14", "major", "at day end"))
                .contains(List.of("Policy (profile)", "controller"));
        assertThat(firstColumn(summary)).contains("Defect stale-deal: Почти <у всех>. Проверьте.");
    }

    @Test
    void leads_from_the_summary_to_the_sheets() throws IOException {
        assertThat(written(Reports.ordinary("en")).getSheetAt(0).getHyperlinkList())
                .extracting(link -> link.getLocation())
                .containsExactly("'Defect overdue-task'!A1", "'Defect stale-deal'!A1", "'To discuss'!A1");
    }

    @Test
    void shows_a_violation_as_one_row() throws IOException {
        XSSFSheet sheet = written(Reports.ordinary("en")).getSheet("Defect stale-deal");

        assertThat(sheet.getLastRowNum()).isEqualTo(1);
        assertThat(cell(sheet, 1, "Who answers")).hasToString("Анна");
        assertThat(cell(sheet, 1, "Deal")).hasToString("Сделка 1");
        assertThat(cell(sheet, 1, "Deal").getHyperlink().getAddress()).isEqualTo("https://crm.example/deals/1");
        assertThat(cell(sheet, 1, "Amount").getNumericCellValue()).isEqualTo(120_000);
        assertThat(cell(sheet, 1, "Since").getLocalDateTimeCellValue())
                .isEqualTo(LocalDateTime.of(2026, 11, 20, 17, 5));
        assertThat(cell(sheet, 1, "Follows from")).hasToString("Задача «=1+1» просрочена.");
        assertThat(cell(sheet, 1, "fingerprint")).hasToString(Reports.fingerprint(Reports.STALE));
    }

    @Test
    void what_is_settled_has_a_sheet_of_its_own_that_asks_for_nothing() throws IOException {
        XSSFSheet sheet = written(Reports.ordinary("ru")).getSheet("Разобрать");

        assertThat(texts(sheet.getRow(0)))
                .startsWith("Кто отвечает", "Нарушение", "Клиент", "Сделка")
                .contains("Когда исправлено или случилось")
                .doesNotContain("Что сделать", "Ответ", "Сумма");
        assertThat(texts(sheet.getRow(1)))
                .contains("Руководитель отдела продаж", "Дефект slow-first-response", "Ответили через 5 ч.");
        assertThat(sheet.getDataValidations()).isEmpty();
    }

    @Test
    void lets_the_owner_choose_an_answer() throws IOException {
        XSSFSheet sheet = written(Reports.ordinary("ru")).getSheet("Дефект overdue-task");
        XSSFDataValidation validation = sheet.getDataValidations().get(0);

        assertThat(validation.getValidationConstraint().getExplicitListValues())
                .containsExactly(
                        "не обработано", "исправлено", "не исправлено: оспариваю", "не исправлено: технически нельзя");
        assertThat(validation.getRegions().getCellRangeAddresses()[0].formatAsString())
                .isEqualTo(cell(sheet, 1, "Ответ").getAddress() + "");
        assertThat(cell(sheet, 1, "Ответ").getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void is_ready_to_be_filtered_and_scrolled() throws IOException {
        XSSFSheet sheet = written(Reports.large(3)).getSheet("Дефект overdue-task");

        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:Q4");
        assertThat(sheet.isColumnHidden(16)).isTrue();
        assertThat(sheet.getRow(1).getCell(11).getCellStyle().getWrapText()).isTrue();
    }

    @Test
    void links_every_row_of_a_deal_with_several_violations() throws IOException {
        ViolationReport report = Reports.large(2);
        ViolationReport twice = new ViolationReport(
                report.summary(),
                List.of(report.violations().get(0), report.violations().get(0)));

        assertThat(written(twice).getSheet("Дефект overdue-task").getHyperlinkList())
                .hasSize(2);
    }

    @Test
    void leaves_out_what_no_sheet_can_hold_and_says_so() throws IOException {
        XSSFWorkbook workbook = written(Reports.large(20), new Limits(13, 4));
        XSSFSheet sheet = workbook.getSheet("Дефект overdue-task");

        assertThat(sheet.getLastRowNum()).isEqualTo(12);
        assertThat(firstColumn(sheet))
                .startsWith(
                        "Показаны первые 10 нарушений из 20: больше на лист не помещается. Все нарушения — в report.json.",
                        "Ссылки на сделки есть только в первых 4 строках: больше на лист не помещается.",
                        "Кто отвечает");
        assertThat(sheet.getHyperlinkList()).hasSize(4);
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
        assertThat(firstColumn(workbook.getSheetAt(0)))
                .anyMatch(text -> text.startsWith("Дефект overdue-task: Показаны"));
    }

    @Test
    void keeps_to_the_limits_of_excel() {
        assertThat(Limits.EXCEL).isEqualTo(new Limits(1_048_576, 65_530));
        assertThat(Capacity.of(2_000_000, Limits.EXCEL).rows()).isEqualTo(1_048_573);
        assertThat(Capacity.of(1_048_573, Limits.EXCEL)
                        .notices(new ReportTexts(Reports.clean().summary())))
                .hasSize(1);
    }

    @Test
    void equal_runs_give_equal_bytes() throws IOException {
        byte[] first = Files.readAllBytes(new XlsxReport().write(Reports.ordinary("ru"), folder));

        assertThat(Files.readAllBytes(new XlsxReport().write(Reports.ordinary("ru"), folder)))
                .isEqualTo(first);
    }

    @Test
    void leaves_nothing_else_behind() throws IOException {
        written(Reports.ordinary("ru"));

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("report.xlsx"));
        }
    }
}
