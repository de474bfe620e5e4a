/**
 * The mapping file of a company, {@code crm-rules/mapping/1}: what its CRM does not say of itself, and how the tables of any
 * other CRM become deals.
 */
@NullMarked
package io.crmrules.examples.harness.export.mapping;

import org.jspecify.annotations.NullMarked;
