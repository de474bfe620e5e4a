package io.crmrules.drools.oracle;

import io.crmrules.model.Comment;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Conversations that followed each other so closely that one comment answers them all.
 *
 * @param all in the order in which they began
 * @param answers the comments that answer them
 */
record Conversations(List<Interaction> all, List<Comment> answers) {

    /** Those of a deal, in the order of time. */
    static List<Conversations> of(Deal deal, ConversationWithoutComment section, Terms terms) {
        List<List<Interaction>> groups = new ArrayList<>();
        for (Interaction contact : deal.interactions()) {
            if (!contact.shared() && terms.conversation(contact)) {
                groupOf(contact, groups, section.mergeWindow()).add(contact);
            }
        }
        return groups.stream()
                .map(group -> new Conversations(group, answers(group, deal, section, terms)))
                .toList();
    }

    /** Those that have answers, their window over, ended inside the look-back; of several with one first answer the first. */
    static Stream<Conversations> answered(Deal deal, Terms terms) {
        Map<String, Conversations> byFirstAnswer = new LinkedHashMap<>();
        of(deal, terms.section(), terms).stream()
                .filter(group -> terms.lately(group.end(), terms.section().lookback()))
                .filter(group -> terms.passedMoreThan(terms.section().within(), group.end())
                        && !group.answers().isEmpty())
                .forEach(group ->
                        byFirstAnswer.putIfAbsent(group.answers().get(0).id(), group));
        return byFirstAnswer.values().stream();
    }

    private static List<Interaction> groupOf(Interaction contact, List<List<Interaction>> groups, Duration window) {
        if (!groups.isEmpty()) {
            List<Interaction> last = groups.get(groups.size() - 1);
            if (contact.startedAt().isBefore(end(last).plus(window))) {
                return last;
            }
        }
        List<Interaction> fresh = new ArrayList<>();
        groups.add(fresh);
        return fresh;
    }

    private static List<Comment> answers(
            List<Interaction> group, Deal deal, ConversationWithoutComment section, Terms terms) {
        return deal.comments().stream()
                .filter(comment -> terms.person(comment.author()) && !terms.blank(comment.text()))
                .filter(comment -> !comment.createdAt().isBefore(group.get(0).startedAt()))
                .filter(comment -> !terms.time().moreThan(section.within(), end(group), comment.createdAt()))
                .toList();
    }

    Instant start() {
        return all.get(0).startedAt();
    }

    /** When all of them had ended: one that began last may end before another. */
    Instant end() {
        return end(all);
    }

    Interaction last() {
        return all.get(all.size() - 1);
    }

    /** When a person wrote for the first time, too late for the window, what would have done; null: nobody has. */
    @Nullable
    Instant madeUp(Deal deal, Predicate<Comment> good, Terms terms) {
        return deal.comments().stream()
                .filter(comment -> comment.createdAt().isAfter(end()))
                .filter(comment -> terms.time().moreThan(terms.section().within(), end(), comment.createdAt()))
                .filter(comment -> terms.person(comment.author()) && good.test(comment))
                .map(Comment::createdAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** That the first answer is not as it should be; one that nobody carries may be better. */
    Accusation accused(DealOracle by, Deal deal, Predicate<Comment> good, Terms terms) {
        Comment first = answers.get(0);
        return by.accuse(deal, "COMMENT", first.id())
                .answers(first.author(), first.stranger())
                .settled(madeUp(deal, good, terms))
                .since(first.createdAt())
                .with("text", first.text())
                .with("writtenAt", first.createdAt())
                .with("endedAt", end())
                .given(terms.carries(start(), DataKind.COMMENTS));
    }

    private static Instant end(List<Interaction> group) {
        return group.stream().map(Conversations::end).max(Instant::compareTo).orElseThrow();
    }

    private static Instant end(Interaction contact) {
        Integer talk = contact.talkSeconds();
        return talk == null || talk < 0
                ? contact.startedAt()
                : contact.startedAt().plusSeconds(talk);
    }
}
