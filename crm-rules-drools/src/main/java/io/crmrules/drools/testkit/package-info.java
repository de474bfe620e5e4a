/**
 * What tests of criteria and of whole installations need: {@link io.crmrules.drools.testkit.RandomCrm} makes deals that
 * look for trouble at every boundary of the checklist. It is repeatable: equal seeds give equal CRMs.
 */
@NullMarked
package io.crmrules.drools.testkit;

import org.jspecify.annotations.NullMarked;
