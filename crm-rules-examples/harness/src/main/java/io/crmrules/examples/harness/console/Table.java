package io.crmrules.examples.harness.console;

import io.crmrules.examples.harness.text.TextWidth;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Columns as wide as their widest cell; numbers stand to the right, with their heading. */
public final class Table {

    private static final String INDENT = "  ";

    private final List<List<?>> rows = new ArrayList<>();

    /** Adds a row; the first is the head. */
    public void row(List<?> cells) {
        rows.add(cells);
    }

    /** Writes all of it. */
    public void print(PrintWriter out) {
        List<Column> columns = columns();
        for (List<?> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(INDENT).append(columns.get(i).padded(row.get(i).toString()));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private List<Column> columns() {
        int count = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(column(i));
        }
        return columns;
    }

    private Column column(int number) {
        List<?> cells = rows.stream()
                .filter(row -> row.size() > number)
                .map(row -> row.get(number))
                .toList();
        int width = cells.stream()
                .mapToInt(cell -> TextWidth.of(cell.toString()))
                .max()
                .orElse(0);
        return new Column(width, cells.stream().anyMatch(Number.class::isInstance));
    }

    private record Column(int width, boolean numbers) {

        String padded(String text) {
            String blank = " ".repeat(width - TextWidth.of(text));
            return numbers ? blank + text : text + blank;
        }
    }
}
