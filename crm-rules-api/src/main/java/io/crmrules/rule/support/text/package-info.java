/** What a text is worth, by a policy: its length, its words, stop phrases, fillers, repetitions. */
@NullMarked
package io.crmrules.rule.support.text;

import org.jspecify.annotations.NullMarked;
