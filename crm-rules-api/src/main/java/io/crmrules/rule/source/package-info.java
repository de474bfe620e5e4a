/** Rules as their authors wrote them, with the texts beside them, and what is wrong with them. */
@NullMarked
package io.crmrules.rule.source;

import org.jspecify.annotations.NullMarked;
