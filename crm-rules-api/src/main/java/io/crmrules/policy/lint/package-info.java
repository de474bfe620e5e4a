/**
 * Finds in a policy what a company can write and hardly mean: contradictions, which are refused, and doubts, which are
 * told. Everything here is asked of the policy alone, before any CRM is seen. Public for the parts of the library that
 * put policies in force, not for hosts.
 */
@NullMarked
package io.crmrules.policy.lint;

import org.jspecify.annotations.NullMarked;
