package io.crmrules.examples.harness.measure;

import java.util.List;

/**
 * A table for people.
 *
 * @param title what it is
 * @param head its columns; the first names the row, the others are numbers and short texts
 * @param rows texts, numbers, and deals, which are shown with a link to them
 * @param notes what to know of it, a line each
 */
public record Grid(String title, List<String> head, List<List<Object>> rows, List<String> notes) {

    public Grid {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }
}
