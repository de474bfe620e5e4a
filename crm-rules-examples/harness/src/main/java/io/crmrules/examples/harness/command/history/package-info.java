/** What commands do with a history: compare a run with it, take in answers, waive findings, forget people. */
@NullMarked
package io.crmrules.examples.harness.command.history;

import org.jspecify.annotations.NullMarked;
