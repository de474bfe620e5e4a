package io.crmrules.examples.benchmarks.loops.totals;

import io.crmrules.examples.benchmarks.loops.common.Clock;
import io.crmrules.examples.benchmarks.loops.common.Clocks;
import io.crmrules.examples.benchmarks.loops.common.Finding;
import io.crmrules.examples.benchmarks.loops.common.People;
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

    private final Clocks clocks;
    private final Map<User, Map<String, Copies>> copiesByText = new HashMap<>();

    public CopiedComments(Clocks clocks) {
        this.clocks = clocks;
    }

    /** The open deals with one text, and when it was last written. */
    private static final class Copies {

        private final Set<String> deals = new HashSet<>();
        private Instant lastAt = Instant.MIN;

        void add(Deal deal, Instant at) {
            deals.add(deal.id());
            lastAt = Clock.later(lastAt, at);
        }
    }

    public void add(Deal deal) {
        User owner = deal.owner();
        if (owner == null || !People.person(owner)) {
            return;
        }
        Instant window = clocks.of(owner).daysAgo(WINDOW_DAYS);
        for (Comment comment : deal.comments()) {
            if (owner.equals(comment.author()) && !comment.createdAt().isBefore(window)) {
                add(owner, comment, deal);
            }
        }
    }

    private void add(User owner, Comment comment, Deal deal) {
        String text = Texts.normalised(comment.text());
        if (Texts.length(text) >= MIN_LENGTH) {
            copiesByText
                    .computeIfAbsent(owner, any -> new HashMap<>())
                    .computeIfAbsent(text, any -> new Copies())
                    .add(deal, comment.createdAt());
        }
    }

    public void check(List<Finding> found) {
        copiesByText.forEach((owner, texts) -> texts.values().forEach(copies -> {
            if (copies.deals.size() >= MIN_DEALS) {
                found.add(new Finding("copy-pasted-comment", owner.id(), null, copies.lastAt));
            }
        }));
    }
}
