/** Tables as they stand in files: CSV, workbooks and JSON as rows of texts under their headings. */
@NullMarked
package io.crmrules.examples.harness.export.table.internal.file;

import org.jspecify.annotations.NullMarked;
