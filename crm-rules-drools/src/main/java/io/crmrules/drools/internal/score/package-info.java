/** What is counted for the scores of those who answer. */
@NullMarked
package io.crmrules.drools.internal.score;

import org.jspecify.annotations.NullMarked;
