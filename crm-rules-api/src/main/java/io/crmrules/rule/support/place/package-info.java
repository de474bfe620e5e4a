/** Where a customer is, as far as city and phone tell. */
@NullMarked
package io.crmrules.rule.support.place;

import org.jspecify.annotations.NullMarked;
