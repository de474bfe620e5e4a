package io.crmrules.examples.benchmarks.loops;

import io.crmrules.model.Comment;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** conversation-without-comment. */
final class CommentLoops {

    private static final Duration WITHIN = Duration.ofHours(4);
    private static final Duration MERGE_WINDOW = Duration.ofMinutes(15);
    private static final int LOOKBACK_DAYS = 30;

    private final Words words;
    private final Instant lookback;

    CommentLoops(Words words) {
        this.words = words;
        this.lookback = words.daysAgo(LOOKBACK_DAYS);
    }

    /** Conversations that began shortly after all earlier ones had ended form one group. */
    void check(Deal deal, List<Finding> found) {
        Interaction first = null;
        Interaction last = null;
        Instant ended = Instant.MIN;
        for (Interaction interaction : deal.interactions()) {
            if (!Words.conversation(interaction)) {
                continue;
            }
            if (first == null || last == null) {
                first = interaction;
            } else if (!interaction.startedAt().isBefore(ended.plus(MERGE_WINDOW))) {
                judge(deal, first, last, ended, found);
                first = interaction;
                ended = Instant.MIN;
            }
            last = interaction;
            ended = interaction.endedAt().isAfter(ended) ? interaction.endedAt() : ended;
        }
        if (first != null && last != null) {
            judge(deal, first, last, ended, found);
        }
    }

    private void judge(Deal deal, Interaction first, Interaction last, Instant ended, List<Finding> found) {
        if (!ended.isBefore(lookback)
                && words.moreThan(WITHIN, ended, words.now)
                && !answered(deal.comments(), first.startedAt(), ended)) {
            found.add(new Finding("conversation-without-comment", last.id(), deal.id(), ended));
        }
    }

    private boolean answered(List<Comment> comments, Instant began, Instant ended) {
        for (Comment comment : comments) {
            if (!comment.createdAt().isBefore(began)
                    && !words.moreThan(WITHIN, ended, comment.createdAt())
                    && Words.person(comment.author())
                    && !Words.blank(comment.text())) {
                return true;
            }
        }
        return false;
    }
}
