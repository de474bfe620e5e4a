/**
 * The page that people open: one file that needs no network. {@code page.jte} and the templates it names lay it out,
 * {@link io.crmrules.examples.harness.output.html.Page} and the types beside it give them what to show, in words and
 * numbers as people read them; {@code findings.js} filters and sorts the table.
 */
@NullMarked
package io.crmrules.examples.harness.output.html;

import org.jspecify.annotations.NullMarked;
