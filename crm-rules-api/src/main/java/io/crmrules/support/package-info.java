/** Small things that every module needs: hints of what was probably meant, words of a language, hashes. */
@NullMarked
package io.crmrules.support;

import org.jspecify.annotations.NullMarked;
