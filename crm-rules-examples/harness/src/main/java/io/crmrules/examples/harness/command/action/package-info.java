/** What is to be done in the CRM about a check. */
@NullMarked
package io.crmrules.examples.harness.command.action;

import org.jspecify.annotations.NullMarked;
