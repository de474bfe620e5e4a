package io.crmrules.drools.internal.compile.tree;

/**
 * Where something stands in a rule's file.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @param from the offset of its first character
 * @param to the offset behind its last
 */
public record Place(int line, int column, int from, int to) {

    /** From the beginning of this to the end of the other. */
    public Place through(Place end) {
        return new Place(line, column, from, Math.max(to, end.to));
    }
}
