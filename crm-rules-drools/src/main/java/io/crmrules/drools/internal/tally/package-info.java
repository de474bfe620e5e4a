/** What is counted while deals go by. */
@NullMarked
package io.crmrules.drools.internal.tally;

import org.jspecify.annotations.NullMarked;
