/** Reads the tables of any CRM, by a mapping that comes with crm-rules or that a company writes. */
@NullMarked
package io.crmrules.examples.harness.export.table;

import org.jspecify.annotations.NullMarked;
