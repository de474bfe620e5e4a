package io.crmrules.examples.harness.export.bitrix24.internal;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.Problems;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** Counts the records of one resource and knows whether pages are missing. */
final class Pages {

    private final Set<String> ids = new HashSet<>();
    private int repeated;
    private boolean broken;
    private boolean lossy;
    private long total;
    private int withNext;
    private int last;
    private boolean told;

    void note(JsonCursor body) {
        BigDecimal told = body.number("total");
        total = told == null ? total : Math.max(total, told.longValue());
        if (body.id("next") == null) {
            last++;
        } else {
            withNext++;
        }
    }

    /** A body could not be read, and nobody knows what was in it. */
    void broken() {
        broken = true;
    }

    /** A record could not be read. */
    void lost() {
        lossy = true;
    }

    boolean lossy() {
        return lossy;
    }

    /** Whether the record was not met before; one without an id always is new. */
    boolean first(JsonCursor record) {
        String id = record.at(record.has("ID") ? "ID" : "id").anyText();
        boolean first = id.isEmpty() || ids.add(id);
        if (!first) {
            repeated++;
        }
        return first;
    }

    boolean complete(Resource resource, Problems problems) {
        boolean pagesMissing = ids.size() < total || (withNext > 0 && last == 0);
        if (pagesMissing && !told) {
            told = true;
            problems.addOverall(resource.method(), missing(), hint());
        }
        return !pagesMissing && !broken;
    }

    private String missing() {
        String read = ids.size() + (repeated > 0 ? " different" : "");
        return total > ids.size()
                ? read + " of " + total + " records are here."
                : "The last page here says that another follows.";
    }

    private String hint() {
        return (repeated > 0
                        ? "Maybe one page was saved twice in place of another."
                        : "Maybe further pages were not saved.")
                + " Until they are here, nothing is concluded from what is absent.";
    }
}
