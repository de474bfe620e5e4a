/**
 * The files of crm-rules: a CRM as a snapshot in JSON, read leniently and located to the property, and written back; and
 * the report on it, written and read back.
 *
 * <p>Start at {@link io.crmrules.json.SnapshotReader} and {@link io.crmrules.json.ReportJson}; a host whose own mapper is to
 * write reports takes {@link io.crmrules.json.CrmRulesModule}. What the files hold is described by the JSON Schemas beside
 * these classes, {@code snapshot-1.schema.json} and {@code report-1.schema.json}.
 */
@NullMarked
package io.crmrules.json;

import org.jspecify.annotations.NullMarked;
