/** Reads what a rule says of itself in its annotations. */
@NullMarked
package io.crmrules.drools.internal.compile.metadata;

import org.jspecify.annotations.NullMarked;
