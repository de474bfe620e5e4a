/**
 * Reads YAML into a tree that knows where everything stands, and guesses what was meant. For this library and its test
 * kit only; it may change in any release.
 */
@NullMarked
package io.crmrules.policy.internal;

import org.jspecify.annotations.NullMarked;
