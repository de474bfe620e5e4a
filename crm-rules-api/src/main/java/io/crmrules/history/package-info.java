/**
 * What became of findings from run to run: what people answered, what was put right, what only seems so, what came back,
 * what is waived.
 *
 * <p>A host keeps runs, answers and waivers wherever it likes, behind a {@link io.crmrules.history.store.HistoryStore}; a {@link
 * io.crmrules.history.History} compares a new report with what is kept there. Nothing here has a clock: every run speaks of
 * its own moment, and an answer counts from the moment that it names.
 */
@NullMarked
package io.crmrules.history;

import org.jspecify.annotations.NullMarked;
