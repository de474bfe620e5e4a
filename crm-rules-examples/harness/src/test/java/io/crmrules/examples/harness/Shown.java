package io.crmrules.examples.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.crmrules.examples.harness.output.Column;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What people see of a check: without hidden columns, the keys of data within a page, and the last columns of CSV. */
final class Shown {

    private static final Set<Column> FOR_PROGRAMS = EnumSet.of(
            Column.DEAL_ID,
            Column.LINK,
            Column.STANDING,
            Column.ANSWERS_TYPE,
            Column.ANSWERS_ID,
            Column.SUBJECT_ID,
            Column.FINGERPRINT);

    private Shown() {}

    /** The lines of each report, by its name; {@code console} is what the command printed. */
    static Map<String, List<String>> of(Ran ran, Path folder) throws IOException {
        Map<String, List<String>> shown = new LinkedHashMap<>();
        shown.put(
                "console",
                ran.out()
                        .lines()
                        .filter(line -> !line.contains(folder.toString()))
                        .toList());
        shown.put("md", Files.readAllLines(folder.resolve("report.md")));
        shown.put("html", page(folder.resolve("report.html")));
        shown.put("xlsx", workbook(folder.resolve("report.xlsx")));
        shown.put("csv", tables(folder.resolve("csv")));
        return shown;
    }

    private static List<String> page(Path file) throws IOException {
        Document page = Jsoup.parse(Files.readString(file));
        JsonNode data = new ObjectMapper().readTree(page.selectFirst("#data").data());
        page.select("script, style, footer").remove();
        List<String> shown = new ArrayList<>(page.body().select("*").eachText().stream()
                .flatMap(String::lines)
                .toList());
        shown.add(page.title());
        data.get("names").forEach(names -> names.forEach(name -> shown.add(name.asText())));
        data.get("criteria").forEach(texts -> texts.forEach(text -> shown.add(text.asText())));
        data.get("deals").forEach(deal -> {
            shown.add(deal.path("deal").asText());
            shown.add(deal.path("client").asText());
            shown.add(deal.path("amountText").asText());
            deal.get("findings").forEach(finding -> finding(finding, shown));
        });
        return shown;
    }

    private static void finding(JsonNode finding, List<String> into) {
        into.add(finding.get("message").asText());
        into.add(finding.path("sinceText").asText());
        finding.get("evidence")
                .forEach(fact ->
                        into.add(fact.get(0).asText() + ": " + fact.get(1).asText()));
        finding.get("follows").forEach(each -> finding(each, into));
    }

    private static List<String> workbook(Path file) throws IOException {
        List<String> shown = new ArrayList<>();
        DataFormatter format = new DataFormatter();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                shown.add(sheet.getSheetName());
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (!sheet.isColumnHidden(cell.getColumnIndex())) {
                            shown.addAll(format.formatCellValue(cell).lines().toList());
                        }
                    }
                }
            }
        }
        return shown;
    }

    private static List<String> tables(Path folder) throws IOException {
        List<String> shown = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                table(file, shown);
            }
        }
        return shown;
    }

    private static void table(Path file, List<String> into) throws IOException {
        boolean russian = Files.readString(file).lines().findFirst().orElse("").contains(";");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator(russian ? ';' : ',')
                .detectBomHeader(true)
                .ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                for (Column column : Column.values()) {
                    if (!FOR_PROGRAMS.contains(column)) {
                        into.addAll(row.getField(column.ordinal()).lines().toList());
                    }
                }
            }
        }
    }
}
