/**
 * Facts of more than one deal, or of more than one record of a deal, prepared for rules that match them or ask
 * {@code check} for them; by which terms, a rule says in {@code @facts}.
 */
@NullMarked
package io.crmrules.rule.facts;

import org.jspecify.annotations.NullMarked;
