package io.crmrules.examples.harness.output.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.output.HostileStrings;
import io.crmrules.examples.harness.output.Reports;
import io.crmrules.examples.harness.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileWorkbookTest {

    private static final int MESSAGE = 6;

    @TempDir
    private static Path folder;

    private static XSSFSheet sheet;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = Files.newInputStream(new XlsxReport().write(Reports.hostile("en"), folder))) {
            sheet = new XSSFWorkbook(in).getSheet("Defect overdue-task");
        }
    }

    private static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (Row row : sheet) {
            row.forEach(cells::add);
        }
        return cells;
    }

    @Test
    void no_text_is_a_formula() {
        assertThat(cells()).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
    }

    @Test
    void texts_come_back_as_they_were() {
        List<String> texts = HostileStrings.all();
        for (int number = 0; number < texts.size(); number++) {
            Cell cell = sheet.getRow(texts.size() - number).getCell(MESSAGE); // the dearest deal comes first
            String expected = Printable.lines(texts.get(number));
            if (expected.length() <= 32_767 && expected.lines().count() < 254) {
                assertThat(cell.getStringCellValue()).isEqualTo(expected);
            }
        }
    }

    @Test
    void no_cell_is_longer_than_excel_takes() {
        assertThat(cells())
                .allMatch(cell -> cell.getCellType() != CellType.STRING
                        || cell.getStringCellValue().length() <= 32_767);
    }

    @Test
    void none_of_the_addresses_is_a_link() {
        assertThat(sheet.getHyperlinkList()).isEmpty();
    }
}
