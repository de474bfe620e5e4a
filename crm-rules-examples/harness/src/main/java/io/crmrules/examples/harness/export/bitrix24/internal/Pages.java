package io.crmrules.examples.harness.export.bitrix24.internal;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one list, and whether they are all there. The portal counts what a list has in all; where it was not asked
 * to, only a page that is not full shows that none follows.
 */
final class Pages {

    private static final int FULL = 50;

    private final List<CountedPage> counted = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int repeated;
    private boolean uncounted;
    private boolean moreFollow;
    private boolean ended;
    private @Nullable Instant oldest;
    private @Nullable Boolean complete;

    void add(Answer answer, @Nullable Instant answeredAt) {
        complete = null;
        Set<String> here = new HashSet<>();
        for (JsonCursor record : answer.records()) {
            String id = record.key(record.has("ID") ? "ID" : "id");
            here.add(id);
            repeated += ids.add(id) ? 0 : 1;
        }
        int size = answer.records().size();
        Long told = answer.total();
        // Asked with start=-1 the portal counts nothing and says 0.
        if (told != null && told >= size && (told > 0 || !answer.next())) {
            counted.add(new CountedPage(here, told, answer.next()));
        } else {
            uncounted = true;
            moreFollow |= answer.next();
            ended |= size == 0 || (!answer.next() && size % FULL != 0);
        }
        if (answeredAt != null && (oldest == null || answeredAt.isBefore(oldest))) {
            oldest = answeredAt;
        }
    }

    /** When its first page was answered, null when no page says it. */
    @Nullable
    Instant oldest() {
        return oldest;
    }

    /** Asked for each deal, and found out once. */
    boolean complete() {
        if (complete == null) {
            complete = CountedPage.lacking(counted) == 0 && (!uncounted || ended || covered());
        }
        return complete;
    }

    /** Whether what was saved without counting stands in a list that was counted, too. */
    private boolean covered() {
        Set<String> known = new HashSet<>();
        counted.forEach(page -> known.addAll(page.ids()));
        return !counted.isEmpty() && known.containsAll(ids);
    }

    /** How many records are missing for sure. */
    long lacking() {
        return Math.max(CountedPage.lacking(counted), moreFollow && !complete() ? 1 : 0);
    }

    String missing() {
        long lacking = CountedPage.lacking(counted);
        if (lacking > 0) {
            long all = ids.size() + lacking;
            return ids.size() + (repeated > 0 ? " different" : "") + " of " + all + " records are here.";
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
