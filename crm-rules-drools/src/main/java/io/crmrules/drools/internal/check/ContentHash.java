package io.crmrules.drools.internal.check;

import io.crmrules.model.Comment;
import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Milestone;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.support.Hash64;
import org.jspecify.annotations.Nullable;

/**
 * What a record says, as a number that is equal on every machine. Enums go by name and references by id: the hash codes
 * of enums differ from one start of the JVM to the next.
 */
final class ContentHash {

    private long hash;

    private ContentHash() {}

    static long of(Deal deal) {
        ContentHash hash = new ContentHash();
        hash.add(deal.id(), deal.title(), deal.createdAt(), deal.closedAt(), deal.expectedCloseDate());
        hash.add(deal.stage().path(), id(deal.owner()), id(deal.createdBy()), id(deal.source()));
        hash.add(deal.amount(), deal.refusalReason(), deal.note(), deal.fields(), deal.tags());
        deal.contacts().forEach(contact -> hash.add(contact.id()));
        deal.tasks().forEach(hash::add);
        deal.comments().forEach(hash::add);
        deal.interactions().forEach(hash::add);
        deal.stageChanges().forEach(hash::add);
        deal.ownerChanges().forEach(hash::add);
        deal.milestones().forEach(hash::add);
        return hash.hash;
    }

    static long of(Contact contact) {
        ContentHash hash = new ContentHash();
        hash.add(contact.id(), contact.name(), contact.phones(), contact.emails(), contact.createdAt());
        hash.add(contact.position(), contact.city(), contact.birthday());
        return hash.hash;
    }

    static long of(User user) {
        ContentHash hash = new ContentHash();
        hash.add(
                user.id(), user.name(), user.role() == null ? null : user.role().name(), user.active());
        return hash.hash;
    }

    private void add(Task task) {
        add(task.id(), task.text(), task.dueAt(), task.dueDate(), task.completed(), task.completedAt());
        add(task.createdAt(), id(task.createdBy()), id(task.assignee()));
    }

    private void add(Comment comment) {
        add(comment.id(), comment.text(), comment.createdAt(), id(comment.author()));
    }

    private void add(Interaction interaction) {
        add(interaction.id(), interaction.type().name(), interaction.startedAt(), interaction.talkSeconds());
        add(interaction.outgoing(), interaction.incoming(), interaction.held(), id(interaction.user()));
    }

    private void add(StageChange change) {
        add(id(change.from()), change.to().path(), change.at(), id(change.by()));
    }

    private void add(OwnerChange change) {
        add(id(change.from()), change.to().id(), change.at());
    }

    private void add(Milestone milestone) {
        add(milestone.type().name(), milestone.at());
    }

    private void add(@Nullable Object... parts) {
        for (Object part : parts) {
            hash = Hash64.with(hash, part == null ? 0 : part.hashCode());
        }
    }

    private static @Nullable String id(@Nullable User user) {
        return user == null ? null : user.id();
    }

    private static @Nullable String id(@Nullable LeadSource source) {
        return source == null ? null : source.id();
    }

    private static @Nullable String id(@Nullable Stage stage) {
        return stage == null ? null : stage.path();
    }
}
