/** What is said of a criterion, and what to know before trusting it. */
@NullMarked
package io.crmrules.drools.internal.verdict;

import org.jspecify.annotations.NullMarked;
