/** Rules with one thing wrong on purpose: a case that notices nothing proves less than it seems. Not for users. */
@NullMarked
package io.crmrules.drools.testkit.internal.mutate;

import org.jspecify.annotations.NullMarked;
