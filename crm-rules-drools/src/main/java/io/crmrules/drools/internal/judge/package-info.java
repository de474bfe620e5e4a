/** Facts in, findings out: runs the rules, and isolates a failure down to the pair of rule and fact. */
@NullMarked
package io.crmrules.drools.internal.judge;

import org.jspecify.annotations.NullMarked;
