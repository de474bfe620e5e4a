/**
 * Reading a snapshot: one reader per family of records over a cursor that knows where
 * it stands and notes what is wrong there.
 */
@NullMarked
package io.crmrules.json.internal;

import org.jspecify.annotations.NullMarked;
