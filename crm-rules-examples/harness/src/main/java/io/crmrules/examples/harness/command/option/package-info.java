/** What options of several commands are made of. */
@NullMarked
package io.crmrules.examples.harness.command.option;

import org.jspecify.annotations.NullMarked;
