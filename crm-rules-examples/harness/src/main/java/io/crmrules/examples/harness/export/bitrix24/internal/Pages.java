package io.crmrules.examples.harness.export.bitrix24.internal;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one list, and whether they are all there. The portal counts what a list has in all; where it was not asked
 * to, only a page that is not full shows that none follows.
 */
final class Pages {

    private static final int FULL = 50;

    private final Set<String> ids = new HashSet<>();
    private int repeated;
    private long total;
    private boolean counted;
    private boolean moreFollow;
    private boolean ended;
    private @Nullable Instant oldest;

    void add(Answer answer, @Nullable Instant answeredAt) {
        int size = answer.records().size();
        answer.records().forEach(record -> repeated += ids.add(record.key(record.has("ID") ? "ID" : "id")) ? 0 : 1);
        Long told = answer.total();
        // Asked with start=-1 the portal counts nothing and says 0.
        if (told != null && told >= size && (told > 0 || !answer.next())) {
            counted = true;
            total = Math.max(total, told);
        }
        moreFollow |= answer.next();
        ended |= size == 0 || (!answer.next() && size % FULL != 0);
        if (answeredAt != null && (oldest == null || answeredAt.isBefore(oldest))) {
            oldest = answeredAt;
        }
    }

    /** When its first page was answered, null when no page says it. */
    @Nullable
    Instant oldest() {
        return oldest;
    }

    boolean complete() {
        return counted ? ids.size() >= total : ended;
    }

    /** Whether it is certain that records are missing, not only unproven that none are. */
    boolean torn() {
        return counted ? ids.size() < total : moreFollow && !ended;
    }

    String missing() {
        if (counted) {
            return ids.size() + (repeated > 0 ? " different" : "") + " of " + total + " records are here.";
        }
        return moreFollow
                ? "The last page here says that another follows."
                : "The last page here is full, and does not say whether another follows.";
    }

    String hint() {
        return repeated > 0
                ? "Maybe one page was saved twice in place of another."
                : "Maybe further pages were not saved.";
    }
}
