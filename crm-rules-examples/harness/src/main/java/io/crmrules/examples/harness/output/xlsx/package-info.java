/** The workbook: a first sheet that sums up, then a sheet for each violated criterion. */
@NullMarked
package io.crmrules.examples.harness.output.xlsx;

import org.jspecify.annotations.NullMarked;
