package io.crmrules.examples.harness.export.table.internal;

import java.util.Collection;
import java.util.Map;

/** Takes in a table, row by row. */
interface Sink {

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
}
