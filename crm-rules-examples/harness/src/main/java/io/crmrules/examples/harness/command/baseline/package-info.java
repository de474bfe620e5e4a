/** The command for the first clean-up: what is wrong today does not count until a day. */
@NullMarked
package io.crmrules.examples.harness.command.baseline;

import org.jspecify.annotations.NullMarked;
