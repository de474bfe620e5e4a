/** What a history knows beside findings: how they develop, what quality control heard, and the plan of a clean-up. */
@NullMarked
package io.crmrules.examples.harness.past;

import org.jspecify.annotations.NullMarked;
