package io.crmrules.examples.harness.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmrules.examples.harness.answer.AnswerProblem.Kind;
import io.crmrules.report.Answer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "не обработано, NONE",
        "исправлено, FIXED",
        "не исправлено: оспариваю, DISPUTED",
        "не исправлено: технически нельзя, IMPOSSIBLE",
        "not done, NONE",
        "fixed, FIXED",
        "disputed, DISPUTED",
        "impossible, IMPOSSIBLE",
        "' Исправлено ', FIXED",
        "Не исправлено : оспариваю, DISPUTED"
    })
    void both_languages_are_understood_however_they_are_spaced(String text, Answer.Value value) throws IOException {
        assertThat(csv("fingerprint;Ответ;Комментарий\nf1;" + text + ";позвонил\n")
                        .answers())
                .containsExactly(new ReadAnswer("f1", value, "позвонил", "a.csv, row 2"));
    }

    @Test
    void columns_may_stand_in_any_order_between_others_and_rows_without_an_answer_say_nothing() throws IOException {
        assertThat(csv("Deal,Comment,Answer,Note,Fingerprint\nD,done,fixed,x,f1\nD,,,x,f2\nD,later,,x,f3\n")
                        .answers())
                .containsExactly(
                        new ReadAnswer("f1", Answer.Value.FIXED, "done", "a.csv, row 2"),
                        new ReadAnswer("f3", Answer.Value.NONE, "later", "a.csv, row 4"));
    }

    @Test
    void what_excel_saves_in_russia_is_read() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.write(file, "fingerprint;Ответ\nf1;исправлено\n".getBytes(Charset.forName("windows-1251")));

        assertThat(AnswerFile.read(file).answers()).hasSize(1);
    }

    @Test
    void what_is_no_answer_is_told_with_its_place_and_the_rest_is_read() throws IOException {
        ReadAnswers read = csv("fingerprint;Ответ\nf1;готово\n;исправлено\nf2;исправлено\n");

        assertThat(read.problems())
                .containsExactly(
                        new AnswerProblem("a.csv, row 2", Kind.NO_ANSWER, "готово"),
                        new AnswerProblem("a.csv, row 3", Kind.NO_FINGERPRINT, "исправлено"));
        assertThat(read.answers()).extracting(ReadAnswer::fingerprint).containsExactly("f2");
    }

    @Test
    void the_apostrophe_of_our_csv_is_none_of_the_comment() throws IOException {
        assertThat(csv("fingerprint;Ответ;Комментарий\nf1;исправлено;'=1+1\n").answers())
                .extracting(ReadAnswer::comment)
                .containsExactly("=1+1");
    }

    @Test
    void a_file_without_the_columns_is_refused_with_advice() {
        assertThatThrownBy(() -> csv("ID;Ответ\n1;исправлено\n"))
                .isInstanceOf(UnreadableAnswersException.class)
                .hasMessage(
                        folder.resolve("a.csv") + " has no table with the columns \"fingerprint\" and \"Ответ\""
                                + " (Answer), and none with \"Разговор\" (Conversation) and \"Вердикт\" (Verdict). Maybe it is another"
                                + " file, or its headings were changed; the fingerprints stand in the hidden column at the right.");
    }

    @Test
    void a_workbook_is_read_by_headings_on_whatever_sheet_below_whatever_notice() throws IOException {
        ReadAnswers read = workbook(book -> {
            book.createSheet("Сводка").createRow(0).createCell(0).setCellValue("Порядок");
            XSSFSheet sheet = book.createSheet("переименован");
            row(sheet, 0, "Показаны первые 10");
            row(sheet, 1, "Сделка", "Комментарий", "fingerprint", "Ответ");
            row(sheet, 2, "Кран", "позвонил", "f2", "исправлено");
            row(sheet, 3, "Кран", "", "f1", "");
        });

        assertThat(read.answers())
                .containsExactly(new ReadAnswer("f2", Answer.Value.FIXED, "позвонил", "a.xlsx, переименован, 3"));
        assertThat(read.shown()).isNull();
    }

    @Test
    void a_formula_is_no_answer() throws IOException {
        ReadAnswers read = workbook(book -> {
            XSSFSheet sheet = head(book);
            row(sheet, 1, "f1", "", "");
            sheet.getRow(1).getCell(1).setCellFormula("\"исправлено\"");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(read.answers()).isEmpty();
        assertThat(read.problems()).containsExactly(new AnswerProblem("a.xlsx, s, B2", Kind.FORMULA, "исправлено"));
    }

    @Test
    void of_merged_cells_the_first_row_answers_and_the_others_are_asked_for() throws IOException {
        ReadAnswers read = workbook(book -> {
            XSSFSheet sheet = head(book);
            row(sheet, 1, "f1", "исправлено", "");
            row(sheet, 2, "f2", "", "");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
        });

        assertThat(read.answers()).extracting(ReadAnswer::fingerprint).containsExactly("f1");
        assertThat(read.problems()).containsExactly(new AnswerProblem("a.xlsx, s, B2:B3", Kind.MERGED, ""));
    }

    @Test
    void a_file_that_is_none_is_refused() throws IOException {
        Path torn = Files.write(folder.resolve("torn.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});

        assertThatThrownBy(() -> AnswerFile.read(torn))
                .isInstanceOf(UnreadableAnswersException.class)
                .hasMessageContaining("cannot be read: it is no workbook that can be read. Maybe save it anew");
        assertThatThrownBy(() -> AnswerFile.read(folder.resolve("none.xlsx")))
                .hasMessageContaining("there is no such file");
    }

    /** A kilobyte that promises two thousand million texts, with entities that would grow without end. */
    @Test
    void a_small_hostile_workbook_costs_neither_memory_nor_time() throws IOException {
        Path file = folder.resolve("hostile.xlsx");
        zip(
                file,
                Map.of(
                        "xl/sharedStrings.xml",
                        "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]><sst xmlns='"
                                + "http://schemas.openxmlformats.org/spreadsheetml/2006/main' count='2147483647'"
                                + " uniqueCount='2147483647'><si><t>&c;</t></si></sst>"));

        assertThatThrownBy(() -> AnswerFile.read(file)).isInstanceOf(UnreadableAnswersException.class);

        zip(
                file,
                Map.of(
                        "xl/sharedStrings.xml",
                        "<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' count='2147483647'"
                                + " uniqueCount='2147483647'><si><t>x</t></si></sst>"));

        assertThatThrownBy(() -> AnswerFile.read(file)).isInstanceOf(UnreadableAnswersException.class);
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        zip(file, Map.of("xl/sharedStrings.xml", "<sst><si><t>" + " ".repeat(50_000_000) + "</t></si></sst>"));
        assertThat(file).satisfies(bomb -> assertThat(Files.size(bomb)).isLessThan(100_000));

        assertThatThrownBy(() -> AnswerFile.read(file)).isInstanceOf(UnreadableAnswersException.class);
    }

    private ReadAnswers csv(String text) throws IOException {
        return AnswerFile.read(Files.writeString(folder.resolve("a.csv"), text));
    }

    private ReadAnswers workbook(Consumer<XSSFWorkbook> content) throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(book);
            book.write(out);
        }
        return AnswerFile.read(file);
    }

    private static XSSFSheet head(XSSFWorkbook book) {
        XSSFSheet sheet = book.createSheet("s");
        row(sheet, 0, "fingerprint", "Ответ", "Комментарий");
        return sheet;
    }

    private static void row(XSSFSheet sheet, int number, String... values) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            row.createCell(i).setCellValue(values[i]);
        }
    }

    /** A workbook of one sheet, some of whose parts are these. */
    private static void zip(Path file, Map<String, String> others) throws IOException {
        Map<String, String> parts = new TreeMap<>(Map.of(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels'"
                        + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override"
                        + " PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument."
                        + "spreadsheetml.sheet.main+xml'/><Override PartName='/xl/sharedStrings.xml' ContentType='application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'/></Types>",
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1'"
                        + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'"
                        + " Target='xl/workbook.xml'/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheets/></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1'"
                        + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings'"
                        + " Target='sharedStrings.xml'/></Relationships>"));
        parts.putAll(others);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
