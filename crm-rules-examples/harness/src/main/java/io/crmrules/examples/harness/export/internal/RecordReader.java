package io.crmrules.examples.harness.export.internal;

/** Takes in the records of a resource, one at a time. */
@FunctionalInterface
public interface RecordReader {

    /**
     * Takes in one record.
     *
     * @throws BrokenRecordException when it has to be left out; it becomes a problem, and the next record follows
     */
    void read(JsonCursor record) throws BrokenRecordException;
}
