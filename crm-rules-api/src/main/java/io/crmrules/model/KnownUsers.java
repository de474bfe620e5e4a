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
        User owner = orNobody(deal.owner());
        User createdBy = orNobody(deal.createdBy());
        List<Task> tasks = each(deal.tasks(), this::in);
        List<Comment> comments = each(deal.comments(), this::in);
        List<Interaction> interactions = each(deal.interactions(), this::in);
        List<StageChange> stageChanges = each(deal.stageChanges(), this::in);
        List<OwnerChange> ownerChanges = each(deal.ownerChanges(), this::in);
        boolean same = owner == deal.owner()
                && createdBy == deal.createdBy()
                && tasks == deal.tasks()
                && comments == deal.comments()
                && interactions == deal.interactions()
                && stageChanges == deal.stageChanges()
                && ownerChanges == deal.ownerChanges();
        return same
                ? deal
                : deal.toBuilder()
                        .owner(owner)
                        .createdBy(createdBy)
                        .tasks(tasks)
                        .comments(comments)
                        .interactions(interactions)
                        .stageChanges(stageChanges)
                        .ownerChanges(ownerChanges)
                        .build();
    }

    private Task in(Task task) {
        User createdBy = orNobody(task.createdBy());
        User assignee = orNobody(task.assignee());
        return createdBy == task.createdBy() && assignee == task.assignee() ? task : task.of(createdBy, assignee);
    }

    private Comment in(Comment comment) {
        User author = orNobody(comment.author());
        return author == comment.author()
                ? comment
                : new Comment(comment.id(), comment.text(), comment.createdAt(), author);
    }

    private Interaction in(Interaction interaction) {
        User user = orNobody(interaction.user());
        return user == interaction.user() ? interaction : interaction.with(user);
    }

    private StageChange in(StageChange change) {
        User by = orNobody(change.by());
        return by == change.by() ? change : new StageChange(change.from(), change.to(), change.at(), by);
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
