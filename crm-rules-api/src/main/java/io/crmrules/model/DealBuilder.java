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

    String id;
    Stage stage;
    Instant createdAt;
    String title = "";

    @Nullable
    User owner;

    @Nullable
    Money amount;

    @Nullable
    User createdBy;

    @Nullable
    LeadSource source;

    @Nullable
    LocalDate expectedCloseDate;

    @Nullable
    Instant closedAt;

    String refusalReason = "";
    String note = "";
    List<String> tags = List.of();
    Map<String, String> fields = Map.of();

    @Nullable
    Company company;

    List<Contact> contacts = List.of();
    String url = "";
    List<Task> tasks = List.of();
    List<Comment> comments = List.of();
    List<Interaction> interactions = List.of();
    List<StageChange> stageChanges = List.of();
    List<OwnerChange> ownerChanges = List.of();
    List<Milestone> milestones = List.of();
    List<FieldChange> fieldChanges = List.of();
    Set<DataKind> damagedKinds = Set.of();

    DealBuilder(String id, Stage stage, Instant createdAt) {
        this.id = id;
        this.stage = stage;
        this.createdAt = createdAt;
    }

    DealBuilder(Deal deal) {
        this(deal.id(), deal.stage(), deal.createdAt());
        title = deal.title();
        owner = deal.owner();
        amount = deal.amount();
        createdBy = deal.createdBy();
        source = deal.source();
        expectedCloseDate = deal.expectedCloseDate();
        closedAt = deal.closedAt();
        refusalReason = deal.refusalReason();
        note = deal.note();
        tags = deal.tags();
        fields = deal.fields();
        company = deal.company();
        contacts = deal.contacts();
        url = deal.url();
        tasks = deal.tasks();
        comments = deal.comments();
        interactions = deal.interactions();
        stageChanges = deal.stageChanges();
        ownerChanges = deal.ownerChanges();
        milestones = deal.milestones();
        fieldChanges = deal.fieldChanges();
        damagedKinds = deal.damagedKinds();
    }

    public DealBuilder id(String id) {
        this.id = id;
        return this;
    }

    public DealBuilder stage(Stage stage) {
        this.stage = stage;
        return this;
    }

    public DealBuilder createdAt(Instant createdAt) {
        this.createdAt = createdAt;
        return this;
    }

    public DealBuilder title(String title) {
        this.title = title;
        return this;
    }

    public DealBuilder owner(@Nullable User owner) {
        this.owner = owner;
        return this;
    }

    public DealBuilder amount(@Nullable Money amount) {
        this.amount = amount;
        return this;
    }

    public DealBuilder createdBy(@Nullable User createdBy) {
        this.createdBy = createdBy;
        return this;
    }

    public DealBuilder source(@Nullable LeadSource source) {
        this.source = source;
        return this;
    }

    public DealBuilder expectedCloseDate(@Nullable LocalDate expectedCloseDate) {
        this.expectedCloseDate = expectedCloseDate;
        return this;
    }

    public DealBuilder closedAt(@Nullable Instant closedAt) {
        this.closedAt = closedAt;
        return this;
    }

    public DealBuilder refusalReason(String refusalReason) {
        this.refusalReason = refusalReason;
        return this;
    }

    public DealBuilder note(String note) {
        this.note = note;
        return this;
    }

    public DealBuilder tags(List<String> tags) {
        this.tags = tags;
        return this;
    }

    public DealBuilder fields(Map<String, String> fields) {
        this.fields = fields;
        return this;
    }

    public DealBuilder company(@Nullable Company company) {
        this.company = company;
        return this;
    }

    public DealBuilder contacts(List<Contact> contacts) {
        this.contacts = contacts;
        return this;
    }

    public DealBuilder contacts(Contact... contacts) {
        return contacts(List.of(contacts));
    }

    public DealBuilder url(String url) {
        this.url = url;
        return this;
    }

    public DealBuilder tasks(List<Task> tasks) {
        this.tasks = tasks;
        return this;
    }

    public DealBuilder tasks(Task... tasks) {
        return tasks(List.of(tasks));
    }

    public DealBuilder comments(List<Comment> comments) {
        this.comments = comments;
        return this;
    }

    public DealBuilder comments(Comment... comments) {
        return comments(List.of(comments));
    }

    public DealBuilder interactions(List<Interaction> interactions) {
        this.interactions = interactions;
        return this;
    }

    public DealBuilder interactions(Interaction... interactions) {
        return interactions(List.of(interactions));
    }

    public DealBuilder stageChanges(List<StageChange> stageChanges) {
        this.stageChanges = stageChanges;
        return this;
    }

    public DealBuilder stageChanges(StageChange... stageChanges) {
        return stageChanges(List.of(stageChanges));
    }

    public DealBuilder ownerChanges(List<OwnerChange> ownerChanges) {
        this.ownerChanges = ownerChanges;
        return this;
    }

    public DealBuilder ownerChanges(OwnerChange... ownerChanges) {
        return ownerChanges(List.of(ownerChanges));
    }

    public DealBuilder milestones(List<Milestone> milestones) {
        this.milestones = milestones;
        return this;
    }

    public DealBuilder milestones(Milestone... milestones) {
        return milestones(List.of(milestones));
    }

    public DealBuilder fieldChanges(List<FieldChange> fieldChanges) {
        this.fieldChanges = fieldChanges;
        return this;
    }

    /** Kinds of which a broken record was left out: nothing is concluded from what is absent there. */
    public DealBuilder damagedKinds(Set<DataKind> damagedKinds) {
        this.damagedKinds = damagedKinds;
        return this;
    }

    /**
     * The deal.
     *
     * @throws NullPointerException when a text, a list, a map, an entry of one, the id, stage or creation is null
     */
    public Deal build() {
        return new Deal(this);
    }
}
