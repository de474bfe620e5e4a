package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.examples.harness.export.internal.assembly.Placing;
import io.crmrules.model.DataKind;
import io.crmrules.model.Interaction;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Task;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Meetings, which amoCRM keeps as tasks. One with an hour was agreed; one whose text is about agreeing on it, or that has
 * no hour, may not have been. One that is done was held, unless its result denies that; what is held against a deal is
 * only what a result tells without any "not".
 */
final class Meetings {

    private static final Set<DataKind> FACTS = Set.of(DataKind.MILESTONES);
    private static final Pattern STILL_TO_AGREE = words(
            "назнач|договор(и|ён|ен)|согласов|предлож|приглас|уточн|запланир|arrange|schedul|set up|invite|agree on");
    private static final Pattern NOT_HELD =
            words("\\bне (состоя|приш|приех|яви|было)|отмен|перен[её]с|перенос|no[- ]show|cancel|postpone|resched");
    private static final Pattern DOUBTFUL = words("\\bне\\b|\\bnot\\b|n't\\b");

    private boolean any;

    private static Pattern words(String words) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        return Pattern.compile(words, flags);
    }

    /** Whether anybody keeps meetings here. */
    boolean any() {
        return any;
    }

    /** @param result what was written when the task was done, possibly empty */
    void add(Task task, String result, Placing place) {
        any = true;
        boolean denied = NOT_HELD.matcher(result).find();
        Instant begin = task.dueAt();
        if (task.completed() && !denied) {
            held(task, begin, place);
        }
        if (begin == null || task.createdAt() == null || stillToAgree(task)) {
            place.damage(FACTS);
            return;
        }
        place.add(new Milestone(MilestoneType.MEETING_SCHEDULED, task.createdAt()));
        Instant completed = task.completedAt();
        boolean told = !result.isBlank() && !denied && !DOUBTFUL.matcher(result).find();
        if (told && completed != null && !completed.isBefore(begin)) {
            place.add(new Milestone(MilestoneType.MEETING_HELD, completed));
        }
    }

    private static boolean stillToAgree(Task task) {
        return STILL_TO_AGREE.matcher(task.text()).find();
    }

    /** Nobody says when it really began: it speaks for everybody, and asks nothing of anybody. */
    private static void held(Task task, @Nullable Instant begin, Placing place) {
        Instant completed = task.completedAt();
        Instant at = begin == null || (completed != null && completed.isBefore(begin)) ? completed : begin;
        if (at != null) {
            place.add(Interaction.builder("task-" + task.id() + "-meeting", Interaction.Type.MEETING, at)
                    .held(true)
                    .user(task.assignee())
                    .shared(true));
        }
    }
}
