/** Files of results: each is old or new, never half, whatever interrupts the run. */
@NullMarked
package io.crmrules.examples.harness.file;

import org.jspecify.annotations.NullMarked;
