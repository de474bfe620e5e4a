/**
 * What tests of criteria and of whole installations need: {@link io.crmrules.drools.testkit.RuleCases} runs the worked
 * cases that stand beside rules, {@link io.crmrules.drools.testkit.RuleVerifier} one rule on facts made in Java;
 * {@link io.crmrules.drools.testkit.RandomCrm} makes deals that look for trouble at every boundary of the checklist,
 * {@link io.crmrules.drools.testkit.SyntheticCrm} a large CRM that looks like a real one and says which violations were
 * planted in it. The last two are repeatable: equal seeds give equal CRMs.
 */
@NullMarked
package io.crmrules.drools.testkit;

import org.jspecify.annotations.NullMarked;
