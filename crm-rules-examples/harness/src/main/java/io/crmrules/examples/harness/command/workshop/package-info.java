/** The commands of whoever writes rules. */
@NullMarked
package io.crmrules.examples.harness.command.workshop;

import org.jspecify.annotations.NullMarked;
