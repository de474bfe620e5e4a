/**
 * What tests of criteria need: {@link io.crmrules.drools.testkit.RuleCases} runs the worked cases that stand beside
 * rules, {@link io.crmrules.drools.testkit.RuleVerifier} one rule on facts made in Java. A CRM to try out a whole
 * installation on is made by {@link io.crmrules.drools.testkit.synthetic.SyntheticCrm}.
 */
@NullMarked
package io.crmrules.drools.testkit;

import org.jspecify.annotations.NullMarked;
