/** The words of {@link io.crmrules.rule.Check}, by what they speak of. Rules know them as words of {@code check}. */
@NullMarked
package io.crmrules.rule.words;

import org.jspecify.annotations.NullMarked;
