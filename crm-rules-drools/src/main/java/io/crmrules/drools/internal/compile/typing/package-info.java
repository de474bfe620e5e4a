/** What each expression of a rule gives, by the one table of words, and what may be missing where it is asked. */
@NullMarked
package io.crmrules.drools.internal.compile.typing;

import org.jspecify.annotations.NullMarked;
