/** What the rows of tables refer to: stages, users, sources, contacts and companies. */
@NullMarked
package io.crmrules.examples.harness.export.table.internal.reference;

import org.jspecify.annotations.NullMarked;
