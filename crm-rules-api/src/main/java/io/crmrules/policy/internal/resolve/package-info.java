/** Puts statements in force, or says why that cannot be. */
@NullMarked
package io.crmrules.policy.internal.resolve;

import org.jspecify.annotations.NullMarked;
