package io.crmrules.examples.harness.export.table.internal;

/**
 * Who takes in a table.
 *
 * @param lacking takes in, as far as it has them, the properties of a record whose rows are not there, or not all
 * @param lost hears that a row was lost
 * @param torn hears that a row was lost that does not even say whose it was
 */
record RowReaders(RowReader rows, RowReader lacking, Runnable lost, Runnable torn) {}
