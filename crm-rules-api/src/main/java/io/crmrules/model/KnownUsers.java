package io.crmrules.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The users of a snapshot, who stand for whatever else a deal says of users with their ids. */
@SuppressWarnings("ReferenceEquality") // equal users may say different things of themselves
final class KnownUsers {

    private final Map<String, User> byId = new HashMap<>();

    KnownUsers(List<User> users) {
        users.forEach(user -> byId.put(user.id(), user));
    }

    @Nullable
    User user(String id) {
        return byId.get(id);
    }

    /** The same deal when it says of its users what is known: for nearly all, so that nothing is built for nothing. */
    Deal in(Deal deal) {
        return allKnown(deal) ? deal : rebuilt(deal);
    }

    /** Asked of every deal of a run; nearly always what is said of a user is said of the owner, again and again. */
    private boolean allKnown(Deal deal) {
        User owner = deal.owner();
        if (!same(owner, null) || !same(deal.createdBy(), owner)) {
            return false;
        }
        for (Task task : deal.tasks()) {
            if (!same(task.createdBy(), owner)
                    || !same(task.assignee(), owner)
                    || !allKnown(task.dueChanges(), owner)) {
                return false;
            }
        }
        for (FieldChange change : deal.fieldChanges()) {
            if (!same(change.by(), owner)) {
                return false;
            }
        }
        for (Comment comment : deal.comments()) {
            if (!same(comment.author(), owner)) {
                return false;
            }
        }
        for (Interaction interaction : deal.interactions()) {
            if (!same(interaction.user(), owner)) {
                return false;
            }
        }
        for (StageChange change : deal.stageChanges()) {
            if (!same(change.by(), owner)) {
                return false;
            }
        }
        for (OwnerChange change : deal.ownerChanges()) {
            if (!same(change.from(), owner) || !same(change.to(), owner) || !same(change.by(), owner)) {
                return false;
            }
        }
        return true;
    }

    private boolean allKnown(List<DueChange> changes, @Nullable User owner) {
        for (DueChange change : changes) {
            if (!same(change.by(), owner)) {
                return false;
            }
        }
        return true;
    }

    private boolean same(@Nullable User user, @Nullable User known) {
        return user == null || user == known || known(user) == user;
    }

    private Deal rebuilt(Deal deal) {
        User owner = orNobody(deal.owner());
        User createdBy = orNobody(deal.createdBy());
        List<Task> tasks = each(deal.tasks(), this::in);
        List<Comment> comments = each(deal.comments(), this::in);
        List<Interaction> interactions = each(deal.interactions(), this::in);
        List<StageChange> stageChanges = each(deal.stageChanges(), this::in);
        List<OwnerChange> ownerChanges = each(deal.ownerChanges(), this::in);
        List<FieldChange> fieldChanges = each(deal.fieldChanges(), this::in);
        return deal.toBuilder()
                .owner(owner)
                .createdBy(createdBy)
                .tasks(tasks)
                .comments(comments)
                .interactions(interactions)
                .stageChanges(stageChanges)
                .ownerChanges(ownerChanges)
                .fieldChanges(fieldChanges)
                .build();
    }

    private Task in(Task task) {
        User createdBy = orNobody(task.createdBy());
        User assignee = orNobody(task.assignee());
        List<DueChange> changes = each(task.dueChanges(), this::in);
        boolean same = createdBy == task.createdBy() && assignee == task.assignee() && changes == task.dueChanges();
        return same ? task : task.of(createdBy, assignee, changes);
    }

    private Comment in(Comment comment) {
        User author = orNobody(comment.author());
        return author == comment.author()
                ? comment
                : new Comment(comment.id(), comment.text(), comment.createdAt(), author, comment.stranger());
    }

    private Interaction in(Interaction interaction) {
        User user = orNobody(interaction.user());
        return user == interaction.user() ? interaction : interaction.with(user);
    }

    private StageChange in(StageChange change) {
        User by = orNobody(change.by());
        return by == change.by() ? change : new StageChange(change.from(), change.to(), change.at(), by);
    }

    private DueChange in(DueChange change) {
        User by = orNobody(change.by());
        return by == change.by() ? change : new DueChange(change.from(), change.to(), change.at(), by);
    }

    private FieldChange in(FieldChange change) {
        User by = orNobody(change.by());
        return by == change.by()
                ? change
                : new FieldChange(change.field(), change.from(), change.to(), change.at(), by);
    }

    private OwnerChange in(OwnerChange change) {
        User from = orNobody(change.from());
        User to = known(change.to());
        User by = orNobody(change.by());
        boolean same = from == change.from() && to == change.to() && by == change.by();
        return same ? change : new OwnerChange(from, to, change.at(), by);
    }

    private User known(User user) {
        return byId.getOrDefault(user.id(), user);
    }

    private @Nullable User orNobody(@Nullable User user) {
        return user == null ? null : known(user);
    }

    /** The same list when nothing in it changes. */
    private static <T> List<T> each(List<T> things, UnaryOperator<T> known) {
        List<T> changed = null;
        for (int i = 0; i < things.size(); i++) {
            T thing = known.apply(things.get(i));
            if (thing != things.get(i) && changed == null) {
                changed = new ArrayList<>(things);
            }
            if (changed != null) {
                changed.set(i, thing);
            }
        }
        return changed == null ? things : changed;
    }
}
