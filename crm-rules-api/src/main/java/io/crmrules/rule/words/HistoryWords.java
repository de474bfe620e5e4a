package io.crmrules.rule.words;

import io.crmrules.model.Deal;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Since when a deal stands where it stands and belongs to whom, and what it has reached. */
public interface HistoryWords {

    /** When the deal came to the stage where it stands, its creation there included; null when that is not known. */
    @Nullable
    Instant cameToStage(Deal deal);

    /** Since when, at the least, the deal has stood on its stage; null when that is not known. */
    @Nullable
    Instant onStageSince(Deal deal);

    /** When the deal's present refusal began; null when it is not refused or that is not known. */
    @Nullable
    Instant refusedAt(Deal deal);

    /** Whether the deal waits on CONDITIONAL_REFUSAL, however long, or came to LOST within so many days. */
    boolean refusedWithin(Deal deal, int days);

    /** Since when, at the least, the deal has had its owner; null when that is not known. */
    @Nullable
    Instant ownedSince(Deal deal);

    /**
     * Of each milestone type the milestone by which the deal reached it, oldest first: the earliest one. PAID is reached
     * by the one with which the amounts of the PAID milestones add up to the deal's amount, other currencies by the
     * company's rates; without an amount on either side by the first.
     */
    List<Milestone> reachedMilestones(Deal deal);

    /** Whether the deal has reached this milestone; false where nobody says so, be it known or not. */
    boolean reached(MilestoneType type, Deal deal);

    /**
     * The reached milestone of each type whose stage, the first of the pipeline that names it, the deal has not reached
     * yet; the furthest stage first. None of deals that are closed or refused.
     */
    List<Milestone> milestonesAhead(Deal deal);

    /**
     * The milestone that the deal's stage names and the deal has not reached; null when there is none, or when payments
     * in currencies without a rate leave open whether it was.
     */
    @Nullable
    MilestoneType unreachedMilestone(Deal deal);
}
