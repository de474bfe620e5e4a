/** Quality control's part of a check. */
@NullMarked
package io.crmrules.examples.harness.command.desk;

import org.jspecify.annotations.NullMarked;
