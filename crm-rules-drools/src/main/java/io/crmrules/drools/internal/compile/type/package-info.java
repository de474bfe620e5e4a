/** The one table of words that rules may use: what the model, the facts and {@code check} have, with types and nullness. */
@NullMarked
package io.crmrules.drools.internal.compile.type;

import org.jspecify.annotations.NullMarked;
