package io.crmrules.examples.harness.answer;

import io.crmrules.examples.harness.export.mapping.TableTerms;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.examples.harness.export.table.internal.file.Sink;
import io.crmrules.examples.harness.export.table.internal.file.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** Answers in CSV, with any separator and in any encoding. */
final class CsvAnswers {

    private CsvAnswers() {}

    static ReadAnswers read(Path file, AnswerRows rows) throws IOException {
        String name = String.valueOf(file.getFileName());
        TableFile.read(file, TableTerms.of(TableType.DEALS), new Sink() {
            private final Map<AnswerColumn, String> columns = new EnumMap<>(AnswerColumn.class);

            private Map<AnswerColumn, String> asked(Map<String, String> cells) {
                Map<AnswerColumn, String> asked = new EnumMap<>(AnswerColumn.class);
                columns.forEach((column, heading) -> asked.put(column, cells.getOrDefault(heading, "")));
                return asked;
            }

            @Override
            public void headings(Collection<String> headings) {
                headings.forEach(heading -> meant(heading).forEach(column -> columns.putIfAbsent(column, heading)));
                rows.begins(columns.keySet());
            }

            @Override
            public void row(String place, Map<String, String> cells) {
                if (rows.any()) {
                    rows.row(name + ", " + place, asked(cells));
                }
            }

            @Override
            public void broken(String place, String problem) {
                rows.problem(name + ", " + place, AnswerProblem.Kind.TORN_ROW, problem);
            }
        });
        return rows.read(null);
    }

    private static Stream<AnswerColumn> meant(String heading) {
        return Arrays.stream(AnswerColumn.values()).filter(column -> AnswerWords.heads(heading, column));
    }
}
