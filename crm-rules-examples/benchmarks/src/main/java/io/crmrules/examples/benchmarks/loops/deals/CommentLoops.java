package io.crmrules.examples.benchmarks.loops.deals;

import io.crmrules.examples.benchmarks.loops.common.Blanks;
import io.crmrules.examples.benchmarks.loops.common.Clock;
import io.crmrules.examples.benchmarks.loops.common.Fillers;
import io.crmrules.examples.benchmarks.loops.common.Finding;
import io.crmrules.examples.benchmarks.loops.common.Interactions;
import io.crmrules.examples.benchmarks.loops.common.People;
import io.crmrules.examples.benchmarks.loops.common.Texts;
import io.crmrules.model.Comment;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** conversation-without-comment and poor-comment. */
final class CommentLoops {

    private static final Duration WITHIN = Duration.ofHours(4);
    private static final Duration MERGE_WINDOW = Duration.ofMinutes(15);
    private static final int LOOKBACK_DAYS = 30;
    private static final int MIN_LENGTH = 20;
    private static final int MIN_WORDS = 3;
    private static final Set<String> STOP_PHRASES =
            Set.of("ок", "созвонились", "поговорили", "нд", "недозвон", "ok", "done", "talked", "called");

    private final Clock clock;
    private final Instant lookback;

    /** Of the deal at hand, for each text is compared with several others. */
    private final IdentityHashMap<String, String> normalised = new IdentityHashMap<>();

    CommentLoops(Clock clock) {
        this.clock = clock;
        this.lookback = clock.daysAgo(LOOKBACK_DAYS);
    }

    /** Conversations that began shortly after all earlier ones had ended. */
    private record Group(Interaction first, Interaction last, Instant ended) {}

    void check(Deal deal, List<Finding> found) {
        normalised.clear();
        Set<Comment> judged = new HashSet<>();
        for (Group group : groups(deal)) {
            if (!group.ended().isBefore(lookback)) {
                judge(deal, group, judged, found);
            }
        }
    }

    private static List<Group> groups(Deal deal) {
        List<Group> groups = new ArrayList<>();
        for (Interaction interaction : deal.interactions()) {
            if (interaction.shared() || !Interactions.conversation(interaction)) {
                continue;
            }
            Group group = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (group == null || !interaction.startedAt().isBefore(group.ended().plus(MERGE_WINDOW))) {
                groups.add(new Group(interaction, interaction, interaction.endedAt()));
            } else {
                Instant ended = Clock.later(group.ended(), interaction.endedAt());
                groups.set(groups.size() - 1, new Group(group.first(), interaction, ended));
            }
        }
        return groups;
    }

    private void judge(Deal deal, Group group, Set<Comment> judged, List<Finding> found) {
        if (!clock.moreThan(WITHIN, group.ended(), clock.now)) {
            return;
        }
        List<Comment> answers = answers(deal, group);
        if (answers.isEmpty()) {
            Instant deadline = clock.deadline(group.ended(), WITHIN);
            found.add(new Finding("conversation-without-comment", group.last().id(), deal.id(), deadline));
        } else {
            Comment first = answers.get(0);
            if (answers.stream().allMatch(answer -> poor(answer, deal)) && judged.add(first)) {
                found.add(new Finding("poor-comment", first.id(), deal.id(), first.createdAt()));
            }
        }
    }

    private List<Comment> answers(Deal deal, Group group) {
        List<Comment> answers = new ArrayList<>();
        for (Comment comment : deal.comments()) {
            if (!comment.createdAt().isBefore(group.first().startedAt())
                    && !clock.moreThan(WITHIN, group.ended(), comment.createdAt())
                    && People.person(comment.author())
                    && !Blanks.blank(comment.text())) {
                answers.add(comment);
            }
        }
        return answers;
    }

    private boolean poor(Comment comment, Deal deal) {
        String text = comment.text();
        return Texts.length(text) < MIN_LENGTH
                || Texts.words(text) < MIN_WORDS
                || Texts.noise(text)
                || Fillers.filler(normalised(text), STOP_PHRASES)
                || repeats(comment, deal);
    }

    private String normalised(String text) {
        return normalised.computeIfAbsent(text, Texts::normalised);
    }

    private boolean repeats(Comment comment, Deal deal) {
        String said = normalised(comment.text());
        int before = deal.comments().indexOf(comment) - 1;
        if (before >= 0 && said.equals(normalised(deal.comments().get(before).text()))) {
            return true;
        }
        for (Task task : deal.tasks()) {
            if (task.createdAt() != null
                    && !task.createdAt().isAfter(comment.createdAt())
                    && said.equals(normalised(task.text()))) {
                return true;
            }
        }
        return false;
    }
}
