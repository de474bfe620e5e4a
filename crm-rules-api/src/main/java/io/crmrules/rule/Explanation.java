package io.crmrules.rule;

import org.jspecify.annotations.Nullable;

/**
 * A criterion whose finding of the same deal explains that of another, as {@code @follows} names it: {@code "deal-without-task"},
 * {@code "junk-task of the subject"}, {@code "unprocessed-lead if open"}, {@code "deal-of-dismissed-user if $unassigned"}.
 * Both findings are open, or both are settled.
 *
 * @param criterion the id of the criterion that explains
 * @param sameSubject whether it explains only when both speak of the same subject
 * @param openOnly whether it explains open findings only
 * @param condition the binding, without the prefix, that must be true; null when there is no condition
 */
public record Explanation(
        String criterion,
        boolean sameSubject,
        boolean openOnly,
        @Nullable String condition) {

    /** Whatever they speak of, whenever there is such a finding of the deal. */
    public static Explanation of(String criterion) {
        return new Explanation(criterion, false, false, null);
    }
}
