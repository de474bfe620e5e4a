/** Writing a snapshot, in an order that is always the same and without what is empty, absent or by default. */
@NullMarked
package io.crmrules.json.internal.write;

import org.jspecify.annotations.NullMarked;
