/** What a person reads on the terminal. */
@NullMarked
package io.crmrules.examples.harness.console;

import org.jspecify.annotations.NullMarked;
