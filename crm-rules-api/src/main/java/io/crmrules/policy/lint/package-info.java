/**
 * Finds in a policy what a company can write and hardly mean: contradictions, which are refused, and doubts, which are
 * told. Everything here is asked of the policy alone, before any CRM is seen.
 */
@NullMarked
package io.crmrules.policy.lint;

import org.jspecify.annotations.NullMarked;
