/** Asks a rule's tree, condition by condition, why the engine says what it says. */
@NullMarked
package io.crmrules.drools.internal.why;

import org.jspecify.annotations.NullMarked;
