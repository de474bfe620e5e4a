/**
 * What the deals of a Bitrix24 portal refer to: pipelines with their stages, users, sources, contacts, companies, and
 * the portal's own fields.
 */
@NullMarked
package io.crmrules.examples.harness.export.bitrix24.internal.reference;

import org.jspecify.annotations.NullMarked;
