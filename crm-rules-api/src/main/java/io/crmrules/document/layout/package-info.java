/**
 * What a document says, before it has a format: headings, paragraphs, lists and tables of plain texts. Whoever makes a
 * format of it, Markdown, a page, a file of a word processor, escapes the texts as that format asks; here they are as
 * people typed them.
 *
 * <pre>{@code
 * Document standard = CompanyStandard.document(checker.criteria(), checker.policy(), "ru");
 * for (Block block : standard.blocks()) {
 *     if (block instanceof Heading heading) { ... }
 * }
 * }</pre>
 */
@NullMarked
package io.crmrules.document.layout;

import org.jspecify.annotations.NullMarked;
