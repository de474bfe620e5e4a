/** The commands, one class each: their options, what they do, and their exit codes. */
@NullMarked
package io.crmrules.examples.harness.command;

import org.jspecify.annotations.NullMarked;
