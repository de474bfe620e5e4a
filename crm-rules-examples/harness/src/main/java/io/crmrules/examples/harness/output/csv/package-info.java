/** Tables of violations that spreadsheet programs open, as files of text. */
@NullMarked
package io.crmrules.examples.harness.output.csv;

import org.jspecify.annotations.NullMarked;
