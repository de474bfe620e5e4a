/**
 * Exports of CRMs: what a reader of a vendor's export promises, and how it is asked. Each vendor has a package of its
 * own beside this one; what readers share stands in {@code internal}.
 */
@NullMarked
package io.crmrules.examples.harness.export;

import org.jspecify.annotations.NullMarked;
