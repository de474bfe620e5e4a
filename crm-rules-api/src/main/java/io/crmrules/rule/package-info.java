/**
 * What a rule is and what it may say: the metadata of a criterion, its texts, and the words that rules are written with
 * ({@link io.crmrules.rule.Check} for asking, {@link io.crmrules.rule.Violations} for reporting).
 *
 * <p>Hosts read {@link io.crmrules.rule.Criterion} and its parts; authors of rules need none of it in Java: their
 * annotations say the same, and WRITING-RULES.md of crm-rules-drools tells how.
 */
@NullMarked
package io.crmrules.rule;

import org.jspecify.annotations.NullMarked;
