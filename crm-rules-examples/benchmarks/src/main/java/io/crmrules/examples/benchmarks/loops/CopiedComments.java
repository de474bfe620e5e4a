package io.crmrules.examples.benchmarks.loops;

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
final class CopiedComments {

    private static final int MIN_DEALS = 3;
    private static final int MIN_LENGTH = 15;
    private static final int WINDOW_DAYS = 30;

    private final Instant window;
    private final Map<User, Map<String, Set<String>>> dealsByText = new HashMap<>();

    CopiedComments(Words words) {
        this.window = words.daysAgo(WINDOW_DAYS);
    }

    void add(Deal deal) {
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

    void check(List<Finding> found) {
        dealsByText.forEach((owner, texts) -> texts.values().forEach(deals -> {
            if (deals.size() >= MIN_DEALS) {
                found.add(new Finding("copy-pasted-comment", owner.id(), null, null));
            }
        }));
    }
}
