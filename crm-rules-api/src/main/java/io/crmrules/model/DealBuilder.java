package io.crmrules.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is known of a deal; {@link Deal} and {@link DealCard} say what it means. Not thread-safe.
 *
 * <p>Everything but id, stage and creation may be left out. Texts, lists and maps are empty then and never null; the
 * others are null, which stands for unknown or for nothing entered. Lists are copied when the deal is built; a later
 * call replaces an earlier one. Events may come in any order. The ids of tasks, of comments and of interactions are
 * unique within the deal; whoever reads a CRM sees to that.
 */
public final class DealBuilder {

    private final DealDraft deal;

    DealBuilder(DealDraft deal) {
        this.deal = deal;
    }

    public DealBuilder id(String id) {
        deal.id = id;
        return this;
    }

    public DealBuilder stage(Stage stage) {
        deal.stage = stage;
        return this;
    }

    public DealBuilder createdAt(Instant createdAt) {
        deal.createdAt = createdAt;
        return this;
    }

    public DealBuilder title(String title) {
        deal.title = title;
        return this;
    }

    public DealBuilder owner(@Nullable User owner) {
        deal.owner = owner;
        return this;
    }

    public DealBuilder amount(@Nullable Money amount) {
        deal.amount = amount;
        return this;
    }

    public DealBuilder createdBy(@Nullable User createdBy) {
        deal.createdBy = createdBy;
        return this;
    }

    public DealBuilder source(@Nullable LeadSource source) {
        deal.source = source;
        return this;
    }

    public DealBuilder expectedCloseDate(@Nullable LocalDate expectedCloseDate) {
        deal.expectedCloseDate = expectedCloseDate;
        return this;
    }

    public DealBuilder closedAt(@Nullable Instant closedAt) {
        deal.closedAt = closedAt;
        return this;
    }

    public DealBuilder refusalReason(String refusalReason) {
        deal.refusalReason = refusalReason;
        return this;
    }

    public DealBuilder note(String note) {
        deal.note = note;
        return this;
    }

    public DealBuilder tags(List<String> tags) {
        deal.tags = tags;
        return this;
    }

    public DealBuilder fields(Map<String, String> fields) {
        deal.fields = fields;
        return this;
    }

    public DealBuilder company(@Nullable Company company) {
        deal.company = company;
        return this;
    }

    public DealBuilder contacts(List<Contact> contacts) {
        deal.contacts = contacts;
        return this;
    }

    public DealBuilder contacts(Contact... contacts) {
        return contacts(List.of(contacts));
    }

    public DealBuilder url(String url) {
        deal.url = url;
        return this;
    }

    public DealBuilder tasks(List<Task> tasks) {
        deal.tasks = tasks;
        return this;
    }

    public DealBuilder tasks(Task... tasks) {
        return tasks(List.of(tasks));
    }

    public DealBuilder comments(List<Comment> comments) {
        deal.comments = comments;
        return this;
    }

    public DealBuilder comments(Comment... comments) {
        return comments(List.of(comments));
    }

    public DealBuilder interactions(List<Interaction> interactions) {
        deal.interactions = interactions;
        return this;
    }

    public DealBuilder interactions(Interaction... interactions) {
        return interactions(List.of(interactions));
    }

    public DealBuilder stageChanges(List<StageChange> stageChanges) {
        deal.stageChanges = stageChanges;
        return this;
    }

    public DealBuilder stageChanges(StageChange... stageChanges) {
        return stageChanges(List.of(stageChanges));
    }

    public DealBuilder ownerChanges(List<OwnerChange> ownerChanges) {
        deal.ownerChanges = ownerChanges;
        return this;
    }

    public DealBuilder ownerChanges(OwnerChange... ownerChanges) {
        return ownerChanges(List.of(ownerChanges));
    }

    public DealBuilder milestones(List<Milestone> milestones) {
        deal.milestones = milestones;
        return this;
    }

    public DealBuilder milestones(Milestone... milestones) {
        return milestones(List.of(milestones));
    }

    public DealBuilder fieldChanges(List<FieldChange> fieldChanges) {
        deal.fieldChanges = fieldChanges;
        return this;
    }

    /** Kinds of which a broken record was left out: nothing is concluded from what is absent there. */
    public DealBuilder damagedKinds(Set<DataKind> damagedKinds) {
        deal.damagedKinds = damagedKinds;
        return this;
    }

    /** False when a value of the card was left out that is of no kind, say of {@link #fields}. */
    public DealBuilder cardComplete(boolean cardComplete) {
        deal.cardComplete = cardComplete;
        return this;
    }

    /**
     * The deal.
     *
     * @throws NullPointerException when a text, a list, a map, an entry of one, the id, stage or creation is null
     */
    public Deal build() {
        return new Deal(deal);
    }
}
