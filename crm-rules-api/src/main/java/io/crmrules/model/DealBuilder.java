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
 * <pre>{@code
 * Deal later = deal.toBuilder().stage(won).closedAt(now).build(); // the rest as it was
 * }</pre>
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

    /** Unique among the deals of a snapshot. */
    public DealBuilder id(String id) {
        deal.id = id;
        return this;
    }

    /** Where the deal stands; it brings its pipeline along. */
    public DealBuilder stage(Stage stage) {
        deal.stage = stage;
        return this;
    }

    /** When the deal, or the lead that became it, came into the CRM. */
    public DealBuilder createdAt(Instant createdAt) {
        deal.createdAt = createdAt;
        return this;
    }

    /** What people call it; empty for none, then its id is told. */
    public DealBuilder title(String title) {
        deal.title = title;
        return this;
    }

    /** Who is responsible for it; null when nobody is known. */
    public DealBuilder owner(@Nullable User owner) {
        deal.owner = owner;
        return this;
    }

    /** What the customer would pay; null when nobody entered anything. */
    public DealBuilder amount(@Nullable Money amount) {
        deal.amount = amount;
        return this;
    }

    /** Who entered it; null when unknown. */
    public DealBuilder createdBy(@Nullable User createdBy) {
        deal.createdBy = createdBy;
        return this;
    }

    /** Where the lead came from; null when unknown. */
    public DealBuilder source(@Nullable LeadSource source) {
        deal.source = source;
        return this;
    }

    /** The local date on which it is to be won; null when nobody entered one. */
    public DealBuilder expectedCloseDate(@Nullable LocalDate expectedCloseDate) {
        deal.expectedCloseDate = expectedCloseDate;
        return this;
    }

    /** When it was won or lost; null when it is open or nobody knows. */
    public DealBuilder closedAt(@Nullable Instant closedAt) {
        deal.closedAt = closedAt;
        return this;
    }

    /** Why it was refused, as chosen or typed; empty for none. */
    public DealBuilder refusalReason(String refusalReason) {
        deal.refusalReason = refusalReason;
        return this;
    }

    /** The free text of the card as it was typed; empty for none. */
    public DealBuilder note(String note) {
        deal.note = note;
        return this;
    }

    /** Labels, in the order of the CRM. */
    public DealBuilder tags(List<String> tags) {
        deal.tags = tags;
        return this;
    }

    /** The company's own fields by name, as text; a field without a value may be left out or blank. */
    public DealBuilder fields(Map<String, String> fields) {
        deal.fields = fields;
        return this;
    }

    /** The company that would buy; null when unknown. */
    public DealBuilder company(@Nullable Company company) {
        deal.company = company;
        return this;
    }

    /** The people on the customer's side, the main one first. */
    public DealBuilder contacts(List<Contact> contacts) {
        deal.contacts = contacts;
        return this;
    }

    /** The same, one by one. */
    public DealBuilder contacts(Contact... contacts) {
        return contacts(List.of(contacts));
    }

    /** Where to open it in the CRM; empty when nobody knows. */
    public DealBuilder url(String url) {
        deal.url = url;
        return this;
    }

    /** All tasks, open and completed. */
    public DealBuilder tasks(List<Task> tasks) {
        deal.tasks = tasks;
        return this;
    }

    /** The same, one by one. */
    public DealBuilder tasks(Task... tasks) {
        return tasks(List.of(tasks));
    }

    /** What people and programs wrote on it, call notes and task results included. */
    public DealBuilder comments(List<Comment> comments) {
        deal.comments = comments;
        return this;
    }

    /** The same, one by one. */
    public DealBuilder comments(Comment... comments) {
        return comments(List.of(comments));
    }

    /** Calls, meetings, messages and e-mails, answered or not. */
    public DealBuilder interactions(List<Interaction> interactions) {
        deal.interactions = interactions;
        return this;
    }

    /** The same, one by one. */
    public DealBuilder interactions(Interaction... interactions) {
        return interactions(List.of(interactions));
    }

    /** How it came to its stage, as far as the CRM tells. */
    public DealBuilder stageChanges(List<StageChange> stageChanges) {
        deal.stageChanges = stageChanges;
        return this;
    }

    /** The same, one by one. */
    public DealBuilder stageChanges(StageChange... stageChanges) {
        return stageChanges(List.of(stageChanges));
    }

    /** How it came to its owner, as far as the CRM tells. */
    public DealBuilder ownerChanges(List<OwnerChange> ownerChanges) {
        deal.ownerChanges = ownerChanges;
        return this;
    }

    /** The same, one by one. */
    public DealBuilder ownerChanges(OwnerChange... ownerChanges) {
        return ownerChanges(List.of(ownerChanges));
    }

    /** The dated facts that any system reports; one type may be there several times. */
    public DealBuilder milestones(List<Milestone> milestones) {
        deal.milestones = milestones;
        return this;
    }

    /** The same, one by one. */
    public DealBuilder milestones(Milestone... milestones) {
        return milestones(List.of(milestones));
    }

    /** How fields of its card were changed, as far as the CRM tells. */
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
     * The deal; the builder may go on for another.
     *
     * @throws NullPointerException with the name of the property when the id, stage, creation or a text is null; when
     *     a list, a map, a set or an entry of one is null
     */
    public Deal build() {
        return new Deal(deal);
    }
}
