package io.crmrules.examples.harness.output.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.crmrules.examples.harness.output.Column;
import io.crmrules.examples.harness.output.HostileStrings;
import io.crmrules.examples.harness.output.Reports;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReportTest {

    @TempDir
    private Path folder;

    private List<CsvRecord> written(ViolationReport report, String criterion, char separator) throws IOException {
        Path file = new CsvReport().write(report, folder).resolve(criterion + ".csv");
        String text = Files.readString(file);
        assertThat(text).startsWith("\uFEFF");
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text.substring(1))) {
            return reader.stream().toList();
        }
    }

    @Test
    void has_a_file_for_each_violated_criterion() throws IOException {
        Path csv = new CsvReport().write(Reports.ordinary("ru"), folder);

        assertThat(csv).isDirectoryContaining("glob:**/overdue-task.csv");
        try (var files = Files.list(csv)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void shows_a_violation_as_one_row() throws IOException {
        List<CsvRecord> records = written(Reports.ordinary("en"), Reports.STALE, ',');

        assertThat(records.get(0).getFields())
                .startsWith(
                        "Who answers", "Violation", "Client", "Deal", "Deal no.", "Link", "Amount", "Currency", "Stage")
                .endsWith("Standing", "Who answers: type", "Who answers: id", "Record: id", "Violation code");
        assertThat(records.get(1).getFields())
                .containsExactly(
                        "Анна",
                        "Defect stale-deal",
                        "ООО «Ромашка»",
                        "Сделка 1",
                        "D-1",
                        "https://crm.example/deals/1",
                        "120000",
                        "₽",
                        "Счёт выставлен",
                        "Анна",
                        "2026-11-20 17:05",
                        "",
                        "critical",
                        "Task",
                        "Ничего не происходит.",
                        "Do something.",
                        "Задача «=1+1» просрочена.",
                        "",
                        "",
                        "OPEN",
                        "USER",
                        "u1",
                        "t000001",
                        Reports.fingerprint(Reports.STALE));
        assertThat(records).hasSize(2);
    }

    @Test
    void what_is_settled_has_files_of_its_own() throws IOException {
        List<CsvRecord> records = written(Reports.ordinary("en"), "settled/" + Reports.SLOW, ',');

        assertThat(records.get(1).getFields())
                .startsWith("Head of sales", "Defect slow-first-response")
                .contains("2026-11-20 18:05", "Ответили через 5 ч.")
                .endsWith("SETTLED", "ROLE", "HEAD_OF_SALES", "t000002", Reports.fingerprint(Reports.SLOW));
        assertThat(folder.resolve("csv/" + Reports.SLOW + ".csv")).doesNotExist();
    }

    @Test
    void is_separated_by_semicolons_in_russian() throws IOException {
        assertThat(written(Reports.ordinary("ru"), Reports.TASKS, ';').get(0).getField(0))
                .isEqualTo("Кто отвечает");
    }

    @Test
    void forgets_what_is_in_order_now() throws IOException {
        Path csv = new CsvReport().write(Reports.ordinary("en"), folder);
        Path mine = Files.writeString(csv.resolve("mine.csv"), "1");
        new CsvReport().write(Reports.clean(), folder);

        assertThat(csv.resolve("overdue-task.csv")).doesNotExist();
        assertThat(mine).exists();
    }

    @Test
    void neither_breaks_rows_nor_starts_formulas() throws IOException {
        for (String language : List.of("en", "ru")) {
            List<CsvRecord> records =
                    written(Reports.hostile(language), Reports.TASKS, language.equals("en") ? ',' : ';');

            assertThat(records).hasSize(HostileStrings.all().size() + 1);
            assertThat(records)
                    .allMatch(csvRecord -> csvRecord.getFieldCount() == Column.values().length)
                    .flatMap(CsvRecord::getFields)
                    .noneMatch(field -> field.strip().matches("(?s)[=+@\uFF1D-].*"))
                    .allMatch(field -> field.length() <= 32_768)
                    .noneMatch(field -> field.matches("(?s).*[\\p{Cntrl}&&[^\n]].*"));
        }
    }

    @Test
    void keeps_the_text_behind_the_guard() throws IOException {
        assertThat(written(Reports.hostile("en"), Reports.TASKS, ','))
                .flatMap(CsvRecord::getFields)
                .contains("'=cmd|' /C calc'!A0", "'+7 916 123-45-67", "a\",\"b\"\n=1+1,\"c", "😀👨‍👩‍👧🇷🇺❤️");
    }
}
