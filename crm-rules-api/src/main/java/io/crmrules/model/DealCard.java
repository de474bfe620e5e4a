package io.crmrules.model;

import io.crmrules.support.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the CRM says of a deal: its card, and what hangs on it. What follows from that, {@link Deal} knows.
 *
 * <p>Nothing here is interpreted: a blank text, an amount of 0 or a date long past is what somebody left on the card.
 * Lists, sets and maps are unmodifiable and never null; nor are texts, which are empty where the CRM has none. What may
 * be null says so, and what that stands for.
 */
public abstract sealed class DealCard permits Deal {

    private final String id;
    private final String title;
    private final Stage stage;
    private final @Nullable User owner;
    private final @Nullable Money amount;
    private final Instant createdAt;
    private final @Nullable User createdBy;
    private final @Nullable LeadSource source;
    private final @Nullable LocalDate expectedCloseDate;
    private final @Nullable Instant closedAt;
    private final String refusalReason;
    private final String note;
    private final List<String> tags;
    private final Map<String, String> fields;
    private final @Nullable Company company;
    private final List<Contact> contacts;
    private final String url;
    private final List<Task> tasks;
    private final List<Comment> comments;
    private final List<Interaction> interactions;
    private final List<StageChange> stageChanges;
    private final List<OwnerChange> ownerChanges;
    private final List<Milestone> milestones;
    private final List<FieldChange> fieldChanges;
    private final Set<DataKind> damagedKinds;
    private final boolean cardComplete;

    DealCard(DealDraft given) {
        this.id = Objects.requireNonNull(given.id, "id");
        this.title = Objects.requireNonNull(given.title, "title");
        this.stage = Objects.requireNonNull(given.stage, "stage");
        this.owner = given.owner;
        this.amount = given.amount;
        this.createdAt = Objects.requireNonNull(given.createdAt, "createdAt");
        this.createdBy = given.createdBy;
        this.source = given.source;
        this.expectedCloseDate = given.expectedCloseDate;
        this.closedAt = given.closedAt;
        this.refusalReason = Objects.requireNonNull(given.refusalReason, "refusalReason");
        this.note = Objects.requireNonNull(given.note, "note");
        this.tags = given.tags.copy();
        this.fields = Given.map(given.fields, "fields");
        this.company = given.company;
        this.contacts = once(given.contacts.copy());
        this.url = Objects.requireNonNull(given.url, "url");
        this.tasks = given.tasks.copy();
        this.comments = Chronology.inOrder(given.comments.copy(), Comment::createdAt);
        this.interactions = Chronology.inOrder(given.interactions.copy(), Interaction::startedAt);
        this.stageChanges = Chronology.inOrder(given.stageChanges.copy(), StageChange::at);
        this.ownerChanges = Chronology.inOrder(given.ownerChanges.copy(), OwnerChange::at);
        this.milestones = Chronology.inOrder(given.milestones.copy(), Milestone::at);
        this.fieldChanges = Chronology.inOrder(given.fieldChanges.copy(), FieldChange::at);
        this.damagedKinds = Given.set(given.damagedKinds, "damagedKinds");
        this.cardComplete = given.cardComplete;
    }

    /** A customer is no duplicate of itself. */
    private static List<Contact> once(List<Contact> contacts) {
        return contacts.size() < 2 ? contacts : contacts.stream().distinct().toList();
    }

    /** Unique among the deals of a snapshot. */
    public String id() {
        return id;
    }

    /** What the deal is called in lists, possibly empty. */
    public String title() {
        return title;
    }

    /** Where the deal stands; in a snapshot of the past, where it stood. */
    public Stage stage() {
        return stage;
    }

    /** The pipeline of the deal's stage. */
    public Pipeline pipeline() {
        return stage.pipeline();
    }

    /**
     * The user responsible for the deal ("ответственный"), null when nobody is known. The LEAD_EXCHANGE owns what
     * nobody has taken yet.
     */
    public @Nullable User owner() {
        return owner;
    }

    /**
     * What the customer would pay, null when nobody entered anything; of any sign, and 0 where a CRM shows that for
     * nothing.
     */
    public @Nullable Money amount() {
        return amount;
    }

    /** When the deal, or the lead that became it, came into the CRM. */
    public Instant createdAt() {
        return createdAt;
    }

    /** Who entered it, a ROBOT where an integration did; null when unknown. */
    public @Nullable User createdBy() {
        return createdBy;
    }

    /** Where the lead came from, null when unknown: then no criterion of sources speaks of it. */
    public @Nullable LeadSource source() {
        return source;
    }

    /** The date on which it is to be won, null when nobody entered one. */
    public @Nullable LocalDate expectedCloseDate() {
        return expectedCloseDate;
    }

    /** When it was won or lost; null when the deal is open or the CRM does not say. */
    public @Nullable Instant closedAt() {
        return closedAt;
    }

    /**
     * Why it was refused ("причина отказа"), as chosen or typed, possibly empty; also of a deal that was revived since.
     */
    public String refusalReason() {
        return refusalReason;
    }

    /**
     * The card's free text ("примечание"), possibly empty; what is no more than a placeholder there is blank to a
     * policy.
     */
    public String note() {
        return note;
    }

    /** Labels, in the order of the CRM. */
    public List<String> tags() {
        return tags;
    }

    /** The company's own fields of the card by name, as text; a policy names them {@code deal.fields.NAME}. */
    public Map<String, String> fields() {
        return fields;
    }

    /** The company that would buy, null when unknown. */
    public @Nullable Company company() {
        return company;
    }

    /** The people on the customer's side, each once, the main one first where the CRM has one. */
    public List<Contact> contacts() {
        return contacts;
    }

    /** Where to open the deal in the CRM, possibly empty. Comes from outside: check the scheme before linking to it. */
    public String url() {
        return url;
    }

    /** All tasks, open and completed, in the order in which they were given. */
    public List<Task> tasks() {
        return tasks;
    }

    /** What people, and programs, wrote on the deal; oldest first. */
    public List<Comment> comments() {
        return comments;
    }

    /** Calls, meetings, messages and e-mails, in the order in which they began. */
    public List<Interaction> interactions() {
        return interactions;
    }

    /** All changes that the CRM reports, oldest first, those included that their author took back at once. */
    public List<StageChange> stageChanges() {
        return stageChanges;
    }

    /**
     * All changes of the owner that the CRM reports, oldest first; the creation may be among them, as one from nobody.
     */
    public List<OwnerChange> ownerChanges() {
        return ownerChanges;
    }

    /** The dated facts that any system reports of the deal, oldest first; one type may be there several times. */
    public List<Milestone> milestones() {
        return milestones;
    }

    /** How fields of the card were changed, oldest first. */
    public List<FieldChange> fieldChanges() {
        return fieldChanges;
    }

    /**
     * Kinds of which a broken record of this deal was left out, so that nothing can be concluded from their absence;
     * criteria that require them do not judge the deal.
     */
    public Set<DataKind> damagedKinds() {
        return damagedKinds;
    }

    /**
     * Whether what stands on the card and is of no kind of data, the title or a field of the company's own, could be
     * read; else nothing can be concluded from what is absent there.
     */
    public boolean cardComplete() {
        return cardComplete;
    }

    /** Deals are equal when their ids are: also as they stand now and as they stood then. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof DealCard deal && id.equals(deal.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
