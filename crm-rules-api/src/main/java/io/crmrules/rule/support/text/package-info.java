/**
 * What a text is worth, by a policy: its length, its words, stop phrases, fillers, repetitions. Public for
 * {@link io.crmrules.rule.support}, not for hosts, who ask the words of {@link io.crmrules.rule.Check}.
 */
@NullMarked
package io.crmrules.rule.support.text;

import org.jspecify.annotations.NullMarked;
