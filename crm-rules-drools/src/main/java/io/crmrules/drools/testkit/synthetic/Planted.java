package io.crmrules.drools.testkit.synthetic;

import org.jspecify.annotations.Nullable;

/**
 * A violation that was put into a {@link SyntheticCrm} on purpose: what a check of it has to find. It is named in plain
 * texts, so that lists of them can be kept in files:
 *
 * <pre>{@code
 * Set<String> missed = planted.stream().map(each -> each.criterion() + " " + each.subjectId()).collect(toSet());
 * report.violations().forEach(each -> missed.remove(each.criterion().id() + " " + each.subject().id()));
 * }</pre>
 *
 * @param criterion the id of the only shipped criterion that the subject violates
 * @param subjectType DEAL, TASK, INTERACTION, CONTACT or USER, as {@link io.crmrules.report.Subject.Type} has them
 * @param subjectId the subject's id; of a TASK or INTERACTION unique within its deal only
 * @param deal the id of the deal, null for a CONTACT or a USER
 */
public record Planted(
        String criterion,
        String subjectType,
        String subjectId,
        @Nullable String deal) {}
