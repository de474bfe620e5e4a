/** Phones and e-mails, as people type them. */
@NullMarked
package io.crmrules.rule.support.address;

import org.jspecify.annotations.NullMarked;
