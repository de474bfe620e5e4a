package io.crmrules.examples.harness.export.table.internal.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.crmrules.examples.harness.export.internal.JsonFiles;
import io.crmrules.examples.harness.export.mapping.TableTerms;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rows of text with any separator, in any encoding; what the mapping does not say of them is found out. */
final class CsvRows {

    private static final String SEPARATORS = ";,\t|";
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    private CsvRows() {}

    static void read(Path file, TableTerms terms, Sink sink) throws IOException {
        Charset encoding = terms.encoding() == null ? encoding(file) : Charset.forName(terms.encoding());
        Character said = terms.separator();
        char separator = said == null ? separator(file, encoding) : said;
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(reader(file, encoding))) {
            List<String> headings = List.of();
            for (CsvRecord row : rows) {
                if (headings.isEmpty()) {
                    refuseWebPage(row.getField(0));
                    headings = row.getFields().stream().map(String::strip).toList();
                    sink.headings(headings);
                } else {
                    row(headings, row, sink);
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw new IOException("it breaks off or is no CSV", e);
        }
    }

    /** What a server answers with instead of a table. */
    private static void refuseWebPage(String first) throws IOException {
        if (first.strip().toLowerCase(Locale.ROOT).matches("(?s)<(!doctype|html|\\?xml).*")) {
            throw new IOException("it is a web page and no table");
        }
    }

    private static void row(List<String> headings, CsvRecord row, Sink sink) {
        String place = "row " + row.getStartingLineNumber();
        List<String> values = row.getFields();
        boolean surplus = values.stream().skip(headings.size()).anyMatch(value -> !value.isBlank());
        if (values.size() < headings.size() || surplus) {
            sink.broken(place, "It has " + values.size() + " values for " + headings.size() + " headings.");
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            cells.putIfAbsent(headings.get(i), values.get(i).strip());
        }
        sink.row(place, cells);
    }

    /** The file as text; what is not written in this encoding ends the reading. */
    private static Reader reader(Path file, Charset encoding) throws IOException {
        InputStream in = JsonFiles.open(file);
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                in,
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }

    /** UTF-16 by its mark, UTF-8 if all of it is, else what Russian spreadsheets write. */
    private static Charset encoding(Path file) throws IOException {
        try (InputStream in = JsonFiles.open(file)) {
            byte[] mark = in.readNBytes(2);
            if (mark.length == 2 && ((mark[0] & 0xFF) == 0xFF || (mark[0] & 0xFF) == 0xFE)) {
                return (mark[0] & 0xFF) == 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            }
        }
        try (Reader reader = reader(file, StandardCharsets.UTF_8)) {
            reader.transferTo(Writer.nullWriter());
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return CYRILLIC;
        }
    }

    /** What stands most often in the first line, outside of quotes. */
    private static char separator(Path file, Charset encoding) throws IOException {
        try (BufferedReader reader = new BufferedReader(reader(file, encoding))) {
            String line = reader.readLine();
            String bare = line == null ? "" : line.replaceAll("\"[^\"]*\"", "");
            char best = SEPARATORS.charAt(0);
            for (int i = 1; i < SEPARATORS.length(); i++) {
                char each = SEPARATORS.charAt(i);
                best = count(bare, each) > count(bare, best) ? each : best;
            }
            return best;
        }
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }
}
