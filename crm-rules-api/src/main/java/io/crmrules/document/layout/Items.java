package io.crmrules.document.layout;

import java.util.List;

/**
 * A list.
 *
 * @param items in order
 * @param boxes whether each has a box to tick by hand
 */
public record Items(List<Text> items, boolean boxes) implements Block {

    /**
     * Copies the list.
     *
     * @throws NullPointerException when the list or an item is null
     */
    public Items {
        items = List.copyOf(items);
    }

    /** A list with bullets. */
    public static Items of(List<Text> items) {
        return new Items(items, false);
    }
}
