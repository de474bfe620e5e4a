/**
 * Answers that come back: the workbook that was written, or CSV with its headings. Read by fingerprint, never by row: rows may
 * be sorted or deleted, columns moved, sheets renamed.
 */
@NullMarked
package io.crmrules.examples.harness.answer;

import org.jspecify.annotations.NullMarked;
