/**
 * Rules as their authors wrote them, with the texts beside them, and what is wrong with them: what a
 * {@link io.crmrules.Checklist} holds before an engine compiles it.
 */
@NullMarked
package io.crmrules.rule.source;

import org.jspecify.annotations.NullMarked;
