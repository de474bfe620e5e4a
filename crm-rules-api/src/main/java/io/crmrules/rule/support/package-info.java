/**
 * The words of {@link io.crmrules.rule.Check} by a policy, at a moment: for engines that run rules, and for whoever
 * tries a word out. Authors of rules need {@link io.crmrules.rule.words} only.
 */
@NullMarked
package io.crmrules.rule.support;

import org.jspecify.annotations.NullMarked;
