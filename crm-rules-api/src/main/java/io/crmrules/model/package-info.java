/**
 * The CRM as it is: deals and everything that hangs on them, immutable and navigable.
 *
 * <p>Everything a criterion reads starts at a {@link io.crmrules.model.Deal}: its stage and pipeline, owner, contacts,
 * tasks, comments, interactions and histories are references to walk, never ids to join. The model holds what the CRM
 * said and knows what follows from that alone; what depends on the moment of the check or on the company's policy is
 * asked of {@link io.crmrules.rule.Check}. Times are {@link java.time.Instant}s, texts are never null (a text that the
 * CRM does not have is empty), collections are never null.
 *
 * <p>What has an id that is unique in its snapshot is equal by that id: deals, users, contacts, companies, lead
 * sources, pipelines, stages. Tasks, comments and interactions have ids that are unique within their deal only,
 * {@code t1} of one deal is not {@code t1} of another, so they are equal by all that they say, as changes and
 * milestones are.
 *
 * <p>Constructors and builders throw a {@link java.lang.NullPointerException} for what is null and not marked as
 * nullable, and copy the lists, sets and maps that they are given.
 */
@NullMarked
package io.crmrules.model;

import org.jspecify.annotations.NullMarked;
