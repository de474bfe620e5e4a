/**
 * What a host keeps of runs, and where: a {@link io.crmrules.history.store.HistoryStore} of its own, or one of those in the
 * examples. What is kept has ids, fingerprints and counts, no text of the CRM.
 */
@NullMarked
package io.crmrules.history.store;

import org.jspecify.annotations.NullMarked;
