/** Worked cases of rules, read from the files beside them. Not for users. */
@NullMarked
package io.crmrules.drools.testkit.internal;

import org.jspecify.annotations.NullMarked;
