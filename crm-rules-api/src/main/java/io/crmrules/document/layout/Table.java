package io.crmrules.document.layout;

import java.util.List;

/**
 * A table, as wide as the page.
 *
 * @param head what the columns are called; all blank when the first cells of the rows say what stands beside them
 * @param widths how wide the columns are, in relation to each other; one number above zero for each
 * @param rows one text for each column
 */
public record Table(List<String> head, List<Integer> widths, List<List<Text>> rows) implements Block {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException when a list, a name or a cell is null
     * @throws IllegalArgumentException when a row, or the widths, are not as many as the columns, or a width is below 1
     */
    public Table {
        head = List.copyOf(head);
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
        int columns = head.size();
        if (widths.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("The table has " + columns + " columns, and " + widths.size()
                    + " widths and rows of other lengths. Maybe a cell is missing: Text.of(\"\") is an empty one.");
        }
        if (widths.stream().anyMatch(width -> width < 1)) {
            throw new IllegalArgumentException("A column is at least 1 wide, but the widths are " + widths + ".");
        }
    }

    /** Whether the columns have names. */
    public boolean headed() {
        return head.stream().anyMatch(name -> !name.isBlank());
    }
}
