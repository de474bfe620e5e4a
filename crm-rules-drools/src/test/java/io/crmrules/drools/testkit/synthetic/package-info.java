/**
 * Deals that look for trouble: {@link io.crmrules.drools.testkit.synthetic.RandomCrm} makes them at every boundary of the
 * checklist, for tests of this project that compare two ways to judge.
 */
@NullMarked
package io.crmrules.drools.testkit.synthetic;

import org.jspecify.annotations.NullMarked;
