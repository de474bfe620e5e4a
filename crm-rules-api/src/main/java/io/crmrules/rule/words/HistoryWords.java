package io.crmrules.rule.words;

import io.crmrules.model.Deal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Since when a deal stands where it stands and belongs to whom. */
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
}
