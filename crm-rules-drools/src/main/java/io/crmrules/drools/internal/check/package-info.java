/** One run over a CRM, from its first deal to the summary. */
@NullMarked
package io.crmrules.drools.internal.check;

import org.jspecify.annotations.NullMarked;
