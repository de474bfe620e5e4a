/**
 * The files of crm-rules: a CRM as a snapshot in JSON, read leniently and located to the property, and written back.
 *
 * <p>Start at {@link io.crmrules.json.SnapshotReader}. What a file may hold is described by the JSON Schema beside these
 * classes, {@code snapshot-1.schema.json}.
 */
@NullMarked
package io.crmrules.json;

import org.jspecify.annotations.NullMarked;
