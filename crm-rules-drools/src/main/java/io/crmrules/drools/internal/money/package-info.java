/** The money at risk, each deal once for each owner. */
@NullMarked
package io.crmrules.drools.internal.money;

import org.jspecify.annotations.NullMarked;
