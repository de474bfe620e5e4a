/** Words, amounts and widths for people, whatever shows them: a terminal, a file, a page. */
@NullMarked
package io.crmrules.examples.harness.text;

import org.jspecify.annotations.NullMarked;
