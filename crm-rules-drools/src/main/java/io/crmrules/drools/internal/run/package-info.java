/** Running compiled rules over a CRM: sessions, chunks of deals, isolation of failures, counting. */
@NullMarked
package io.crmrules.drools.internal.run;

import org.jspecify.annotations.NullMarked;
