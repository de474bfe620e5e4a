package io.crmrules.drools.internal.check;

import io.crmrules.model.Comment;
import io.crmrules.model.Deal;
import io.crmrules.model.DueChange;
import io.crmrules.model.FieldChange;
import io.crmrules.model.Interaction;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everybody whom a deal names. */
final class PeopleOf {

    private final Set<User> users = new LinkedHashSet<>();

    private PeopleOf() {}

    static List<User> deal(Deal deal) {
        PeopleOf people = new PeopleOf();
        people.add(List.of(deal), Deal::owner, Deal::createdBy);
        people.add(deal.tasks(), Task::assignee, Task::createdBy);
        deal.tasks().forEach(task -> people.add(task.dueChanges(), DueChange::by));
        people.add(deal.comments(), Comment::author);
        people.add(deal.interactions(), Interaction::user);
        people.add(deal.stageChanges(), StageChange::by);
        people.add(deal.ownerChanges(), OwnerChange::from, OwnerChange::to, OwnerChange::by);
        people.add(deal.fieldChanges(), FieldChange::by);
        return List.copyOf(people.users);
    }

    @SafeVarargs
    private <T> void add(List<T> records, Function<T, @Nullable User>... named) {
        for (T each : records) {
            for (Function<T, @Nullable User> of : named) {
                User user = of.apply(each);
                if (user != null) {
                    users.add(user);
                }
            }
        }
    }
}
