package io.crmrules.examples.benchmarks.loops.totals;

import io.crmrules.examples.benchmarks.loops.common.Clock;
import io.crmrules.examples.benchmarks.loops.common.Finding;
import io.crmrules.examples.benchmarks.loops.common.Texts;
import io.crmrules.model.Comment;
import io.crmrules.model.Deal;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** copy-pasted-comment: one text of an owner on several of the owner's open deals. */
public final class CopiedComments {

    private static final int MIN_DEALS = 3;
    private static final int MIN_LENGTH = 15;
    private static final int WINDOW_DAYS = 30;

    private final Instant window;
    private final Map<User, Map<String, Set<String>>> dealsByText = new HashMap<>();

    public CopiedComments(Clock clock) {
        this.window = clock.daysAgo(WINDOW_DAYS);
    }

    public void add(Deal deal) {
        User owner = deal.owner();
        if (owner == null || !deal.open()) {
            return;
        }
        for (Comment comment : deal.comments()) {
            if (owner.equals(comment.author()) && !comment.createdAt().isBefore(window)) {
                add(owner, Texts.normalised(comment.text()), deal);
            }
        }
    }

    private void add(User owner, String text, Deal deal) {
        if (Texts.length(text) >= MIN_LENGTH) {
            dealsByText
                    .computeIfAbsent(owner, any -> new HashMap<>())
                    .computeIfAbsent(text, any -> new HashSet<>())
                    .add(deal.id());
        }
    }

    public void check(List<Finding> found) {
        dealsByText.forEach((owner, texts) -> texts.values().forEach(deals -> {
            if (deals.size() >= MIN_DEALS) {
                found.add(new Finding("copy-pasted-comment", owner.id(), null, null));
            }
        }));
    }
}
