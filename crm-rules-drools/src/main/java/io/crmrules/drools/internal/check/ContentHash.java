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
import java.time.Instant;
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
        hash.add(deal.id()).add(deal.title()).add(deal.createdAt());
        hash.add(deal.closedAt()).add(deal.expectedCloseDate());
        hash.add(deal.stage().path()).add(id(deal.owner())).add(id(deal.createdBy()));
        hash.add(id(deal.source())).add(deal.amount()).add(deal.refusalReason());
        hash.add(deal.note()).add(deal.fields()).add(deal.tags());
        deal.contacts().forEach(contact -> hash.add(contact.id()));
        deal.tasks().forEach(hash::addTask);
        deal.comments().forEach(hash::addComment);
        deal.interactions().forEach(hash::addInteraction);
        deal.stageChanges().forEach(hash::addChange);
        deal.ownerChanges().forEach(hash::addChange);
        deal.milestones().forEach(hash::addMilestone);
        return hash.hash;
    }

    static long of(Contact contact) {
        ContentHash hash = new ContentHash();
        hash.add(contact.id()).add(contact.name()).add(contact.phones()).add(contact.emails());
        hash.add(contact.createdAt())
                .add(contact.position())
                .add(contact.city())
                .add(contact.birthday());
        return hash.hash;
    }

    static long of(User user) {
        ContentHash hash = new ContentHash();
        hash.add(user.id()).add(user.name());
        hash.add(user.role() == null ? null : user.role().name()).add(user.active());
        return hash.hash;
    }

    private void addTask(Task task) {
        add(task.id()).add(task.text()).add(task.dueAt()).add(task.dueDate());
        add(task.completed()).add(task.completedAt());
        add(task.createdAt()).add(id(task.createdBy())).add(id(task.assignee()));
    }

    private void addComment(Comment comment) {
        add(comment.id()).add(comment.text()).add(comment.createdAt()).add(id(comment.author()));
    }

    private void addInteraction(Interaction interaction) {
        add(interaction.id()).add(interaction.type().name());
        add(interaction.startedAt()).add(interaction.talkSeconds());
        add(interaction.outgoing()).add(interaction.incoming());
        add(interaction.held()).add(id(interaction.user()));
    }

    private void addChange(StageChange change) {
        add(id(change.from())).add(change.to().path()).add(change.at()).add(id(change.by()));
    }

    private void addChange(OwnerChange change) {
        add(id(change.from())).add(change.to().id()).add(change.at());
    }

    private void addMilestone(Milestone milestone) {
        add(milestone.type().name()).add(milestone.at());
    }

    /** One part after the other, for many at once would be an array, and a CRM has millions of parts. */
    private ContentHash add(@Nullable Object part) {
        return with(part == null ? 0 : part.hashCode());
    }

    /** Texts and moments are most of a CRM: asked for themselves, their hash codes are no calls by table. */
    private ContentHash add(@Nullable String part) {
        return with(part == null ? 0 : part.hashCode());
    }

    private ContentHash add(@Nullable Instant part) {
        return with(part == null ? 0 : part.hashCode());
    }

    private ContentHash add(boolean part) {
        return with(Boolean.hashCode(part));
    }

    private ContentHash with(int part) {
        hash = Hash64.with(hash, part);
        return this;
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
