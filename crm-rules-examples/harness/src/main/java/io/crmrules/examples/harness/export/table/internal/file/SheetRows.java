package io.crmrules.examples.harness.export.table.internal.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Puts the cells of a sheet together to rows; the first row with any holds the headings. */
final class SheetRows implements SheetContentsHandler {

    private final Sink sink;
    private final Map<Integer, String> headings = new TreeMap<>();
    private final Map<Integer, String> cells = new TreeMap<>();

    SheetRows(Sink sink) {
        this.sink = sink;
    }

    @Override
    public void startRow(int row) {
        cells.clear();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (value != null && !value.isBlank()) {
            cells.put(column, value.strip());
        }
    }

    @Override
    public void endRow(int row) {
        if (cells.isEmpty()) {
            return;
        }
        if (headings.isEmpty()) {
            headings.putAll(cells);
            sink.headings(headings.values());
            return;
        }
        Map<String, String> named = new LinkedHashMap<>();
        headings.forEach((column, heading) -> named.putIfAbsent(heading, cells.getOrDefault(column, "")));
        sink.row("row " + (row + 1), named);
    }
}
