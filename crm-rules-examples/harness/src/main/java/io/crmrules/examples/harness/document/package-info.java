/** Documents for people as files: Markdown, a page to print, a file of a word processor. */
@NullMarked
package io.crmrules.examples.harness.document;

import org.jspecify.annotations.NullMarked;
