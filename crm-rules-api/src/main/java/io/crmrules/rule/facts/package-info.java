/** Facts of more than one deal, or of more than one record of a deal, prepared for rules. */
@NullMarked
package io.crmrules.rule.facts;

import org.jspecify.annotations.NullMarked;
