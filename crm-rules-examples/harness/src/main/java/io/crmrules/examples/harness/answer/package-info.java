/**
 * Answers that come back: the workbook that was written, or CSV with its headings; and verdicts, in the desk's sheet for
 * listening. Read by fingerprint and by conversation, never by row: rows may be sorted or deleted, columns moved, sheets renamed.
 */
@NullMarked
package io.crmrules.examples.harness.answer;

import org.jspecify.annotations.NullMarked;
