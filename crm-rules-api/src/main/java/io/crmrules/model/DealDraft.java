package io.crmrules.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a {@link DealBuilder} has collected up to now. */
final class DealDraft {

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
    Collected<String> tags = new Collected<>("tags");
    Map<String, String> fields = Map.of();

    @Nullable
    Company company;

    Collected<Contact> contacts = new Collected<>("contacts");
    String url = "";
    Collected<Task> tasks = new Collected<>("tasks");
    Collected<Comment> comments = new Collected<>("comments");
    Collected<Interaction> interactions = new Collected<>("interactions");
    Collected<StageChange> stageChanges = new Collected<>("stageChanges");
    Collected<OwnerChange> ownerChanges = new Collected<>("ownerChanges");
    Collected<Milestone> milestones = new Collected<>("milestones");
    Collected<FieldChange> fieldChanges = new Collected<>("fieldChanges");
    Set<DataKind> damagedKinds = Set.of();
    boolean cardComplete = true;

    DealDraft(String id, Stage stage, Instant createdAt) {
        this.id = id;
        this.stage = stage;
        this.createdAt = createdAt;
    }

    DealDraft(Deal deal) {
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
        tags = new Collected<>("tags", deal.tags());
        fields = deal.fields();
        company = deal.company();
        contacts = new Collected<>("contacts", deal.contacts());
        url = deal.url();
        tasks = new Collected<>("tasks", deal.tasks());
        comments = new Collected<>("comments", deal.comments());
        interactions = new Collected<>("interactions", deal.interactions());
        stageChanges = new Collected<>("stageChanges", deal.stageChanges());
        ownerChanges = new Collected<>("ownerChanges", deal.ownerChanges());
        milestones = new Collected<>("milestones", deal.milestones());
        fieldChanges = new Collected<>("fieldChanges", deal.fieldChanges());
        damagedKinds = deal.damagedKinds();
        cardComplete = deal.cardComplete();
    }
}
