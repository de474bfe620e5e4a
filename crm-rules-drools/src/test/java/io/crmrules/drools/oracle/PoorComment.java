package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.COMMENTS;
import static io.crmrules.model.DataKind.INTERACTIONS;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.Comment;
import io.crmrules.model.Deal;
import io.crmrules.rule.Answering;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A group of conversations has answering comments and each of them is poor: shorter than {@code minLength}, fewer than
 * {@code minWords} words, a filler text, keyboard noise, or the same as the comment directly before it or as a task that
 * the deal had by then.
 */
@Row(
        id = "poor-comment",
        severity = MAJOR,
        settled = Settled.EVENT,
        answers = Answering.WRITER,
        requires = {COMMENTS, INTERACTIONS},
        complete = COMMENTS)
record PoorComment(int minLength, int minWords, Set<String> stopPhrases) implements DealOracle {

    PoorComment() {
        this(20, 3, Set.of("ок", "созвонились", "поговорили", "нд", "недозвон", "ok", "done", "talked", "called"));
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        return Conversations.answered(deal, terms)
                .filter(group -> group.answers().stream().allMatch(answer -> poor(answer, deal, terms)))
                .map(group -> group.accused(this, deal, comment -> !poor(comment, deal, terms), terms));
    }

    private boolean poor(Comment comment, Deal deal, Terms terms) {
        Written written = new Written(comment.text());
        return written.length() < minLength
                || written.words() < minWords
                || terms.filler(comment.text(), stopPhrases)
                || written.noise()
                || copied(comment, deal);
    }

    private static boolean copied(Comment comment, Deal deal) {
        Stream<String> tasks = deal.tasks().stream()
                .filter(task -> task.createdAt() != null && !comment.createdAt().isBefore(task.createdAt()))
                .map(task -> task.text());
        String said = new Written(comment.text()).plain();
        return Stream.concat(tasks, directlyBefore(comment, deal.comments()))
                .anyMatch(text -> new Written(text).plain().equals(said));
    }

    private static Stream<String> directlyBefore(Comment comment, List<Comment> all) {
        String before = null;
        for (Comment each : all) {
            if (each.id().equals(comment.id())) {
                break;
            }
            before = each.text();
        }
        return Stream.ofNullable(before);
    }
}
