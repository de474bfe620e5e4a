/** What stands in a rule's file, and what a rule can speak of. */
@NullMarked
package io.crmrules.drools.internal.compile.drl;

import org.jspecify.annotations.NullMarked;
