/** The words of {@link io.crmrules.rule.Check} by a policy, at a moment: for engines that run rules. */
@NullMarked
package io.crmrules.rule.support;

import org.jspecify.annotations.NullMarked;
