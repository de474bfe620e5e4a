package io.crmrules.drools.oracle;

import org.jspecify.annotations.Nullable;

/**
 * What identifies a finding.
 *
 * @param criterion the criterion's id
 * @param subjectType DEAL, TASK, INTERACTION, CONTACT or USER
 * @param subjectId the subject's id
 * @param deal the deal's id, null for USER and CONTACT
 * @param per what makes two findings of one subject distinct (the moment of the move, the requirement), else empty
 */
public record Finding(
        String criterion,
        String subjectType,
        String subjectId,
        @Nullable String deal,
        String per) {}
