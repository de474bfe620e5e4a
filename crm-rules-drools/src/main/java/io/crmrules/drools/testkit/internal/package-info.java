/**
 * Worked cases of rules: read from their files, given the rest of a CRM, run, and compared with what they expect. Not
 * for users.
 */
@NullMarked
package io.crmrules.drools.testkit.internal;

import org.jspecify.annotations.NullMarked;
