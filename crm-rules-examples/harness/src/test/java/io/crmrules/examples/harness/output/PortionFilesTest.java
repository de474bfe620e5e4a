package io.crmrules.examples.harness.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.output.html.HtmlReport;
import io.crmrules.examples.harness.output.markdown.MarkdownReport;
import io.crmrules.examples.harness.output.xlsx.XlsxReport;
import io.crmrules.model.Role;
import io.crmrules.report.Forecast;
import io.crmrules.report.Foreseen;
import io.crmrules.report.Responsible;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one person gets. */
class PortionFilesTest {

    @TempDir
    private Path folder;

    private static Portion personal(ViolationReport report, Forecast forecast) {
        return Portion.of(report, forecast).readBy("Анна", "anna", true);
    }

    private static Forecast forecast() {
        Violation later = Reports.violation(Reports.TASKS, 7, "Станет просроченной.");
        return new Forecast(Reports.NOW, List.of(new Foreseen(later, Reports.NOW.plus(Duration.ofHours(2)))), 1);
    }

    private Document page(ViolationReport report) throws IOException {
        return Jsoup.parse(new HtmlReport().write(personal(report, forecast()), folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void the_page_of_a_person_says_what_to_do_and_by_when_without_a_script(String language) throws IOException {
        Document page = page(Reports.ordinary(language));

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("h1").text()).startsWith("Анна: ");
        assertThat(page.select("#foreseen li").text()).contains("20:05", "Сделка 7");
        assertThat(page.select(".todo > li")).hasSize(1);
        assertThat(page.select(".todo").text()).contains("Задача «=1+1» просрочена.", "Ничего не происходит.");
        assertThat(page.select("#settled").text()).contains("Ответили через 5 ч.");
    }

    @Test
    void what_cannot_be_foreseen_is_told() throws IOException {
        assertThat(page(Reports.ordinary("ru")).select("#foreseen .notice").text())
                .isEqualTo("Предвидеть не удалось из-за сбоя правила: 1 сделка.");
    }

    @Test
    void hostile_texts_stay_texts() throws IOException {
        Document page = page(Reports.hostile("en"));

        assertThat(page.select("script, img, iframe, [onerror], [onmouseover], [onfocus], [autofocus]"))
                .isEmpty();
        assertThat(page.select(".message").eachText()).contains("</SCRIPT><SCRIPT>alert(1)</SCRIPT>");
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(address -> address.matches("#.*|https?://.*"));
    }

    @Test
    void the_list_in_markdown_says_the_same() throws IOException {
        Path file = new MarkdownReport().write(personal(Reports.ordinary("ru"), forecast()), folder);

        assertThat(file).hasFileName("anna.md");
        assertThat(Files.readAllLines(file))
                .contains(
                        "# Анна: что сделать",
                        "- **до 20:05** выполнить задачу или согласовать новый срок ·"
                                + " [Сделка 7, ООО «Ромашка»](<https://crm.example/deals/7>)")
                .containsSequence(
                        "## Что исправить",
                        "",
                        "- [Сделка 1](<https://crm.example/deals/1>) · ООО «Ромашка»",
                        "  - **критично** Задача «=1+1» просрочена. · 1 ч",
                        "    - **критично** Ничего не происходит. · 1 ч");
    }

    @Test
    void the_workbook_has_all_on_one_sheet_with_room_for_answers() throws IOException {
        Path file = new XlsxReport().write(personal(Reports.ordinary("ru"), forecast()), folder);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheet("Исправить");

            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getDataValidations()).hasSize(1);
            assertThat(workbook.getSheet("Разобрать").getLastRowNum()).isEqualTo(1);
        }
    }

    @Test
    void a_workbook_of_somebody_without_anything_to_do_opens() throws IOException {
        Path file = new XlsxReport().write(personal(Reports.clean(), Forecast.none(Reports.NOW)), folder);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isZero();
        }
    }

    @Test
    void a_portion_has_only_what_its_people_answer_for() {
        ViolationReport report = Reports.ordinary("ru");
        Portion head = Portion.of(report, forecast()).answeredBy(Responsible.of(Role.HEAD_OF_SALES)::equals);

        assertThat(head.report().violations()).hasSize(1);
        assertThat(head.todo().open().isEmpty()).isTrue();
        assertThat(head.forecast().foreseen()).isEmpty();
        assertThat(head.forecast().unknown()).isEqualTo(1);
    }
}
