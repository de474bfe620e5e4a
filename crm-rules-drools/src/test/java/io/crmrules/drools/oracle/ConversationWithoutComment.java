package io.crmrules.drools.oracle;

import io.crmrules.model.Comment;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A group of conversations has no answering comment and more than {@code within} has passed since its end. */
record ConversationWithoutComment(Duration within, Duration mergeWindow, int lookbackDays) implements DealOracle {

    ConversationWithoutComment() {
        this(Duration.ofHours(4), Duration.ofMinutes(15), 30);
    }

    @Override
    public String criterion() {
        return "conversation-without-comment";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.COMMENTS, DataKind.INTERACTIONS);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        return groups(deal, terms).stream()
                .filter(group -> terms.lately(end(group), lookbackDays))
                .filter(group -> terms.passedMoreThan(within, end(group)))
                .filter(group -> deal.comments().stream().noneMatch(comment -> answers(comment, group, terms)))
                .map(group ->
                        about(deal, "INTERACTION", group.get(group.size() - 1).id(), ""));
    }

    /** The comments that answer each group whose end is inside the look-back and by now; of groups that have some. */
    Stream<List<Comment>> answers(Deal deal, Terms terms) {
        return groups(deal, terms).stream()
                .filter(group -> terms.lately(end(group), lookbackDays))
                .filter(group -> !end(group).isAfter(terms.now()))
                .map(group -> deal.comments().stream()
                        .filter(comment -> answers(comment, group, terms))
                        .toList())
                .filter(answers -> !answers.isEmpty());
    }

    private List<List<Interaction>> groups(Deal deal, Terms terms) {
        List<List<Interaction>> groups = new ArrayList<>();
        for (Interaction contact : deal.interactions()) {
            if (terms.conversation(contact)) {
                groupOf(contact, groups).add(contact);
            }
        }
        return groups;
    }

    private List<Interaction> groupOf(Interaction contact, List<List<Interaction>> groups) {
        if (!groups.isEmpty()) {
            List<Interaction> last = groups.get(groups.size() - 1);
            if (contact.startedAt().isBefore(end(last).plus(mergeWindow))) {
                return last;
            }
        }
        List<Interaction> fresh = new ArrayList<>();
        groups.add(fresh);
        return fresh;
    }

    private boolean answers(Comment comment, List<Interaction> group, Terms terms) {
        return terms.person(comment.author())
                && !Terms.blank(comment.text())
                && !comment.createdAt().isBefore(group.get(0).startedAt())
                && !terms.time().moreThan(within, end(group), comment.createdAt());
    }

    /** When all of them had ended: one that began last may end before another. */
    private static Instant end(List<Interaction> group) {
        return group.stream()
                .map(ConversationWithoutComment::end)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static Instant end(Interaction contact) {
        Integer talk = contact.talkSeconds();
        return talk == null || talk < 0
                ? contact.startedAt()
                : contact.startedAt().plusSeconds(talk);
    }
}
