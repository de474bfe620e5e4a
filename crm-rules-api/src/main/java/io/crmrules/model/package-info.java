/**
 * The CRM as it is: deals and everything that hangs on them, immutable and navigable.
 *
 * <p>Everything a criterion reads starts at a {@link io.crmrules.model.Deal}: its stage and pipeline, owner, contacts,
 * tasks, comments, interactions and histories are references to walk, never ids to join. The model holds what the CRM
 * said and knows what follows from that alone; what depends on the moment of the check or on the company's policy is
 * asked of {@link io.crmrules.rule.Check}. Times are {@link java.time.Instant}s, texts are never null (a text that the
 * CRM does not have is empty), collections are never null.
 */
@NullMarked
package io.crmrules.model;

import org.jspecify.annotations.NullMarked;
