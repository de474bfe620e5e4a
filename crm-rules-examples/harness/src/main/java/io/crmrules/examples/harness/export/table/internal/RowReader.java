package io.crmrules.examples.harness.export.table.internal;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;

/** Takes in a row. */
@FunctionalInterface
public interface RowReader {

    /**
     * Reads it.
     *
     * @throws BrokenRecordException when the row has to be left out
     */
    void read(Row row) throws BrokenRecordException;
}
