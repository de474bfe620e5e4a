/** The digest of a report in Markdown. */
@NullMarked
package io.crmrules.examples.harness.output.markdown;

import org.jspecify.annotations.NullMarked;
