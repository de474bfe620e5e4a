/** Why a rule says what it says of somebody: each condition with its value, in words. */
@NullMarked
package io.crmrules.drools.explain;

import org.jspecify.annotations.NullMarked;
