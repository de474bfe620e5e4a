package io.crmrules.examples.harness.answer;

import io.crmrules.examples.harness.export.mapping.TableTerms;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.examples.harness.export.table.internal.file.Sink;
import io.crmrules.examples.harness.export.table.internal.file.TableFile;
import io.crmrules.examples.harness.output.Column;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers in CSV, with any separator and in any encoding. */
final class CsvAnswers {

    private CsvAnswers() {}

    static ReadAnswers read(Path file, AnswerRows rows) throws IOException {
        String name = String.valueOf(file.getFileName());
        TableFile.read(file, TableTerms.of(TableType.DEALS), new Sink() {
            @Override
            public void headings(Collection<String> headings) {
                if (has(headings, Column.FINGERPRINT) && has(headings, Column.ANSWER)) {
                    rows.begin();
                }
            }

            @Override
            public void row(String place, Map<String, String> cells) {
                if (rows.any()) {
                    rows.row(
                            name + ", " + place,
                            cell(cells, Column.FINGERPRINT),
                            cell(cells, Column.ANSWER),
                            cell(cells, Column.ANSWER_COMMENT));
                }
            }

            @Override
            public void broken(String place, String problem) {
                rows.problem(name + ", " + place, AnswerProblem.Kind.TORN_ROW, problem);
            }
        });
        return new ReadAnswers(rows.answers(), null, rows.problems());
    }

    private static boolean has(Collection<String> headings, Column column) {
        return headings.stream().anyMatch(heading -> AnswerWords.heads(heading, column));
    }

    private static @Nullable String cell(Map<String, String> cells, Column column) {
        return cells.entrySet().stream()
                .filter(cell -> AnswerWords.heads(cell.getKey(), column))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
