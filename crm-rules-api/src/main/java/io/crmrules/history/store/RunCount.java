package io.crmrules.history.store;

import java.time.Duration;

/**
 * What a run found of one criterion with one of those who answer.
 *
 * @param criterion its id
 * @param answers who, as {@link io.crmrules.report.Responsible} writes itself ({@code USER u1})
 * @param open findings that are to be put right and count
 * @param settled findings for the review
 * @param fresh how many of the open ones are new or back
 * @param waived open findings that do not count for now, those of the baseline included
 * @param baselined how many of these are of the baseline
 * @param fixed findings that are put right since the run before
 * @param timeToFix how long these were known, together
 */
public record RunCount(
        String criterion,
        String answers,
        int open,
        int settled,
        int fresh,
        int waived,
        int baselined,
        int fixed,
        Duration timeToFix) {

    /** Both together: this one's criterion and who answers, the sums of the rest. */
    public RunCount plus(RunCount other) {
        return new RunCount(
                criterion,
                answers,
                open + other.open,
                settled + other.settled,
                fresh + other.fresh,
                waived + other.waived,
                baselined + other.baselined,
                fixed + other.fixed,
                timeToFix.plus(other.timeToFix));
    }
}
