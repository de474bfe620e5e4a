/** Options of a check that is the day's work of a department. */
@NullMarked
package io.crmrules.examples.harness.command.todo;

import org.jspecify.annotations.NullMarked;
