/** Rows of tables, with values typed by a mapping and defects told by file, row and column. */
@NullMarked
package io.crmrules.examples.harness.export.table.internal;

import org.jspecify.annotations.NullMarked;
