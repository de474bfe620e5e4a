/** A folder of rules while somebody works on it: looked at anew with each save, in a terminal and on a local page. */
@NullMarked
package io.crmrules.examples.harness.workshop;

import org.jspecify.annotations.NullMarked;
