package io.crmrules.examples.harness.output.xlsx;

/**
 * What a spreadsheet program opens at most. A file above it is "repaired", which loses more than what was too much.
 *
 * @param rows of a sheet, the header included
 * @param links of a sheet
 */
record Limits(int rows, int links) {

    static final Limits EXCEL = new Limits(1_048_576, 65_530);

    /** Characters of a sheet's name. */
    static final int NAME_LENGTH = 31;
}
