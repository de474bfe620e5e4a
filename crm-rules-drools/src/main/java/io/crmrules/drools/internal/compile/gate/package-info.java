/**
 * Whether a rule says something that makes sense: every expression of its tree against the one table of words, before
 * the engine sees anything of it.
 */
@NullMarked
package io.crmrules.drools.internal.compile.gate;

import org.jspecify.annotations.NullMarked;
