/**
 * Puts a CRM together from the records of any vendor: drafts of deals, what hangs on them, copies of one record, what was
 * damaged of which deal, and which kinds of data are proven complete. What is not proven is not carried.
 */
@NullMarked
package io.crmrules.examples.harness.export.internal.assembly;

import org.jspecify.annotations.NullMarked;
