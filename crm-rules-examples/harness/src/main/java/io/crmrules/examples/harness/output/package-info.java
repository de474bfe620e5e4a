/** Reports as files: one {@link io.crmrules.examples.harness.output.ReportWriter} for each format. */
@NullMarked
package io.crmrules.examples.harness.output;

import org.jspecify.annotations.NullMarked;
