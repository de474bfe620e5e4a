package io.crmrules.rule.support;

import io.crmrules.model.Comment;
import io.crmrules.model.Deal;
import io.crmrules.model.Task;
import io.crmrules.support.Texts;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** Who says again what was said before. Remembers the texts it has normalised, for each is compared with several others. */
final class Repetitions {

    private final IdentityHashMap<String, String> normalised = new IdentityHashMap<>();

    String normalised(String text) {
        return normalised.computeIfAbsent(text, Texts::normalised);
    }

    /** Whether the comment says what the one directly before it says, or a task that the deal had by then. */
    boolean repeats(Comment comment, Deal deal) {
        String said = normalised(comment.text());
        Comment before = before(comment, deal);
        return (before != null && said.equals(normalised(before.text()))) || repeatsTask(said, comment, deal);
    }

    private boolean repeatsTask(String said, Comment comment, Deal deal) {
        for (Task task : deal.tasks()) {
            if (had(task, comment) && said.equals(normalised(task.text()))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Comment before(Comment comment, Deal deal) {
        int i = deal.comments().indexOf(comment);
        return i > 0 ? deal.comments().get(i - 1) : null;
    }

    /** A task that was made at an unknown moment may be younger than the comment. */
    private static boolean had(Task task, Comment comment) {
        return task.createdAt() != null && !task.createdAt().isAfter(comment.createdAt());
    }
}
