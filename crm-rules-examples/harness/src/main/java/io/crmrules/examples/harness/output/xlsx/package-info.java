/** The workbook: a first sheet that sums up, then a sheet for each criterion with open violations, and one of what is settled. */
@NullMarked
package io.crmrules.examples.harness.output.xlsx;

import org.jspecify.annotations.NullMarked;
