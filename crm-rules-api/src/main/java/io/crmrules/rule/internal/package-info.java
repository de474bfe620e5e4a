/** The words of rules, computed. Not for users. */
@NullMarked
package io.crmrules.rule.internal;

import org.jspecify.annotations.NullMarked;
