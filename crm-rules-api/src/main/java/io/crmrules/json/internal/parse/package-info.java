/**
 * The bytes of one record as values: a cursor that walks it, notes what is wrong and where, and tells sound records from
 * broken ones. Knows what kinds of records there are, not what is in them.
 */
@NullMarked
package io.crmrules.json.internal.parse;

import org.jspecify.annotations.NullMarked;
