/**
 * What the harness asks of a reader of some vendor's export: its name, whether it knows an export when it sees one, and
 * the CRM that the export holds.
 */
@NullMarked
package io.crmrules.examples.harness.export;

import org.jspecify.annotations.NullMarked;
