package io.crmrules.drools.testkit.synthetic;

import io.crmrules.model.DueChange;
import io.crmrules.model.FieldChange;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How due moments and amounts were changed. Drawn aside, so that all else of a deal is what it is without them. */
final class RandomChanges {

    private static final List<String> FIELDS = List.of("amount", "amount", "expectedCloseDate", "Скидка");
    private static final List<String> VALUES =
            List.of("", "100000", "80 000", "70000.00", "12 %", "много", "2026-12-01");

    private final Dice dice;
    private final Timeline timeline;
    private final List<User> users;

    RandomChanges(Dice dice, Timeline timeline, List<User> users) {
        this.dice = dice;
        this.timeline = timeline;
        this.users = users;
    }

    /** The tasks, some of them with a history. */
    List<Task> ofTasks(List<Task> tasks) {
        return tasks.stream()
                .map(task -> dice.chance(25) ? changed(task) : task)
                .toList();
    }

    private Task changed(Task task) {
        List<DueChange> changes =
                Stream.generate(this::dueChange).limit(dice.between(1, 4)).toList();
        return new Task(
                task.id(),
                task.type(),
                task.text(),
                task.createdAt(),
                task.createdBy(),
                task.assignee(),
                task.dueAt(),
                task.dueDate(),
                task.completed(),
                task.completedAt(),
                changes,
                task.stranger());
    }

    private DueChange dueChange() {
        return new DueChange(dice.maybe(80, timeline::when), dice.maybe(90, timeline::when), timeline.when(), user());
    }

    List<FieldChange> ofFields() {
        int count = dice.chance(75) ? 0 : dice.between(1, 3);
        return Stream.generate(() -> new FieldChange(
                        dice.pick(FIELDS), dice.pick(VALUES), dice.pick(VALUES), timeline.when(), user()))
                .limit(count)
                .toList();
    }

    private @Nullable User user() {
        return dice.maybe(85, () -> dice.pick(users));
    }
}
