/**
 * An invented CRM of any size that looks like a real one and says which violations were planted in it. Equal numbers and
 * seeds give equal CRMs.
 */
@NullMarked
package io.crmrules.drools.testkit.synthetic;

import org.jspecify.annotations.NullMarked;
