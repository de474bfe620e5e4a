/**
 * The bytes of a snapshot: cut into records before any of them is parsed, so that a broken or monstrous record costs
 * itself only and nothing but the record at hand is held.
 */
@NullMarked
package io.crmrules.json.internal.source;

import org.jspecify.annotations.NullMarked;
