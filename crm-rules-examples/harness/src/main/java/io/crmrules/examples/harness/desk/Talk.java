package io.crmrules.examples.harness.desk;

import io.crmrules.examples.harness.past.HeardTalk;
import io.crmrules.model.Comment;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.report.DealRef;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A conversation.
 *
 * @param comment what was written about it, null when nothing was within a day
 * @param refused whether its deal is refused
 */
record Talk(DealRef deal, Interaction interaction, @Nullable String comment, boolean refused) {

    private static final Duration SOON = Duration.ofDays(1);

    /** Those of a deal in which somebody talked for so long or longer, in the order of their time. */
    static Stream<Talk> of(Deal deal, Duration shortest) {
        DealRef ref = DealRef.of(deal);
        return deal.interactions().stream()
                .filter(interaction -> talked(interaction, shortest))
                .sorted(Comparator.comparing(Interaction::startedAt))
                .map(interaction -> new Talk(ref, interaction, comment(deal, interaction), deal.refused()));
    }

    private static boolean talked(Interaction interaction, Duration shortest) {
        Integer talk = interaction.talkSeconds();
        return interaction.call() && talk != null && talk >= Math.max(1, shortest.toSeconds());
    }

    private static @Nullable String comment(Deal deal, Interaction interaction) {
        return deal.comments().stream()
                .filter(comment -> !comment.createdAt().isBefore(interaction.startedAt()))
                .filter(comment ->
                        comment.createdAt().isBefore(interaction.endedAt().plus(SOON)))
                .min(Comparator.comparing(Comment::createdAt))
                .map(Comment::text)
                .orElse(null);
    }

    boolean recorded() {
        return !interaction.recording().isBlank();
    }

    /** Which it is, in every run. */
    String id() {
        return HeardTalk.key(deal.id(), interaction);
    }

    String person() {
        return interaction.user() == null ? "" : interaction.user().label();
    }
}
