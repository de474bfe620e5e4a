/** Small things that every module needs: hints of what was probably meant, and words of a language. */
@NullMarked
package io.crmrules.support;

import org.jspecify.annotations.NullMarked;
