/** The command line. */
@NullMarked
package io.crmrules.examples.harness;

import org.jspecify.annotations.NullMarked;
