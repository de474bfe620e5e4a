/** From what a rule has matched to a violation. */
@NullMarked
package io.crmrules.drools.internal.finding;

import org.jspecify.annotations.NullMarked;
