/** Runs worked cases: gives them the rest of a CRM, and compares what is found with what they expect. */
@NullMarked
package io.crmrules.drools.testkit.internal.run;

import org.jspecify.annotations.NullMarked;
