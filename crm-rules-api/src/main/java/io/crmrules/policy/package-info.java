/**
 * What a company decided: which criteria hold, how severe they are, with which limits, on which working calendar.
 *
 * <p>A {@link io.crmrules.Policy} is what was written, in layers: a shipped profile, the company's file, calls in
 * Java. {@link io.crmrules.Policy#resolve} checks it against the criteria there are and gives the
 * {@link io.crmrules.policy.PolicyInForce}, or refuses it with every problem, where it stands and what was probably
 * meant. No deal is read before that.
 */
@NullMarked
package io.crmrules.policy;

import org.jspecify.annotations.NullMarked;
