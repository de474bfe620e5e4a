package io.crmrules.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        cardComplete = deal.cardComplete();
    }
}
