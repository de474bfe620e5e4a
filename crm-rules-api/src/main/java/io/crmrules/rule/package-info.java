/**
 * What a rule is and what it may say: the metadata of a criterion, its texts, and the words that rules are written
 * with ({@link io.crmrules.rule.Check} for asking, {@link io.crmrules.rule.Violations} for reporting).
 */
@NullMarked
package io.crmrules.rule;

import org.jspecify.annotations.NullMarked;
