package io.crmrules.examples.harness.export.table.internal.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Map;

/** Takes in a table, row by row. */
public interface Sink {

    /** Ends the heading of a list that holds an item that says nothing: so the list is not taken for an empty one. */
    String NOTHING = ".null";

    /** Names columns that the table has; of JSON with each record. */
    void headings(Collection<String> headings);

    /**
     * Takes in a row.
     *
     * @param place where it stands ("row 17")
     */
    void row(String place, Map<String, String> cells);

    /** A row that cannot be told from its neighbours. */
    void broken(String place, String problem);

    /**
     * Rows of a record that are not there, or not all.
     *
     * @param around what the record says of itself
     * @param problem empty when the record has no list of them at all
     */
    default void lacking(String place, Map<String, String> around, String problem) {}

    /** What stood around a list of records in the body of an API, once all of it is read. */
    default void body(JsonNode around) {}
}
