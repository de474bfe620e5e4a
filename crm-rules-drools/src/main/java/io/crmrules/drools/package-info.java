/** Runs the checklist on Drools. */
@NullMarked
package io.crmrules.drools;

import org.jspecify.annotations.NullMarked;
