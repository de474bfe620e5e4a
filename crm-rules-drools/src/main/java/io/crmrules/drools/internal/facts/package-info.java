/** Facts prepared for rules that look at more than one deal: what is kept of each deal, and what is made of it. */
@NullMarked
package io.crmrules.drools.internal.facts;

import org.jspecify.annotations.NullMarked;
