/** Reads the records of a snapshot. */
@NullMarked
package io.crmrules.json.internal.record;

import org.jspecify.annotations.NullMarked;
