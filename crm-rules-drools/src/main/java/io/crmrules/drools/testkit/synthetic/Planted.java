package io.crmrules.drools.testkit.synthetic;

import org.jspecify.annotations.Nullable;

/**
 * A violation that was put into a {@link SyntheticCrm} on purpose: what a check of it has to find.
 *
 * @param criterion the id of the only shipped criterion that the subject violates
 * @param subjectType DEAL, TASK, INTERACTION, CONTACT or USER
 * @param subjectId the subject's id
 * @param deal the id of the deal, null for a CONTACT or a USER
 */
public record Planted(
        String criterion,
        String subjectType,
        String subjectId,
        @Nullable String deal) {}
