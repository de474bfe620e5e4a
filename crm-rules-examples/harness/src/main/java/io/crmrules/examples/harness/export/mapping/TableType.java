package io.crmrules.examples.harness.export.mapping;

import io.crmrules.model.DataKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the rows of a table are, and which properties they have; those of deals, contacts and companies also fields.NAME. */
@SuppressWarnings("ImmutableEnumChecker") // the collections are copies that do not change
public enum TableType {
    DEALS(
            "deals",
            Set.of(),
            List.of("id", "stage", "createdAt"),
            List.of("title", "pipeline", "owner", "amount.value", "amount.currency", "createdBy", "source"),
            List.of("expectedCloseDate", "closedAt", "refusalReason", "note", "tags", "company", "contacts", "url"),
            List.of("changedAt", "hasOpenTask")),
    TASKS(
            "tasks",
            Set.of(DataKind.TASKS),
            List.of("deal"),
            List.of("id", "type", "text", "createdAt", "createdBy", "assignee", "dueAt", "completedAt", "completed"),
            List.of("details", "contact", "company", "dueDate", "endsAt", "putOff")),
    COMMENTS(
            "comments",
            Set.of(DataKind.COMMENTS),
            List.of("deal", "createdAt"),
            List.of("id", "text", "author", "contact", "company")),
    INTERACTIONS(
            "interactions",
            Set.of(DataKind.INTERACTIONS, DataKind.RECORDINGS),
            List.of("deal", "type", "startedAt"),
            List.of(
                    "id",
                    "direction",
                    "talkSeconds",
                    "talkMillis",
                    "duration",
                    "held",
                    "shared",
                    "user",
                    "line",
                    "recording"),
            List.of("contact", "company")),
    STAGE_CHANGES(
            "stageChanges",
            Set.of(DataKind.STAGE_HISTORY, DataKind.STAGE_AUTHORS),
            List.of("deal", "to", "at"),
            List.of("from", "by", "pipeline")),
    BEGINNINGS("beginnings", Set.of(DataKind.STAGE_HISTORY, DataKind.STAGE_AUTHORS), List.of("deal", "at")),
    OWNER_CHANGES("ownerChanges", Set.of(DataKind.OWNER_HISTORY), List.of("deal", "to", "at"), List.of("from", "by")),
    FIELD_CHANGES(
            "fieldChanges",
            Set.of(DataKind.FIELD_HISTORY),
            List.of("deal", "field", "at"),
            List.of("from", "to", "by")),
    MILESTONES("milestones", Set.of(DataKind.MILESTONES), List.of("deal", "type", "at"), List.of("amount.value")),
    CONTACTS(
            "contacts",
            Set.of(DataKind.CONTACTS),
            List.of("id"),
            List.of("name", "lastName", "phones", "emails", "position", "city", "birthday", "company", "createdAt")),
    DEAL_CONTACTS("dealContacts", Set.of(DataKind.CONTACTS), List.of("deal", "contact")),
    COMPANIES(
            "companies",
            Set.of(DataKind.COMPANIES),
            List.of("id"),
            List.of("name", "phones", "emails", "city", "createdAt")),
    USERS(
            "users",
            Set.of(DataKind.USER_STATUS),
            List.of("id"),
            List.of("name", "lastName", "role", "active", "team", "authorId")),
    STAGES(
            "stages",
            Set.of(),
            List.of("id", "pipeline"),
            List.of("name", "type", "order", "pipelineName", "pipelineOrder", "archived")),
    LEAD_SOURCES("leadSources", Set.of(DataKind.LEAD_SOURCES), List.of("id"), List.of("name", "kind", "active"));

    private final String key;
    private final Set<DataKind> kinds;
    private final List<String> required;
    private final List<String> properties;

    @SafeVarargs
    TableType(String key, Set<DataKind> kinds, List<String> required, List<String>... others) {
        this.key = key;
        this.kinds = kinds;
        this.required = required;
        List<String> all = new ArrayList<>(required);
        for (List<String> each : others) {
            all.addAll(each);
        }
        this.properties = List.copyOf(all);
    }

    /** As a mapping writes it. */
    public String key() {
        return key;
    }

    /** What is lost with its rows. */
    public Set<DataKind> kinds() {
        return kinds;
    }

    /** The properties without which a row says nothing. */
    public List<String> required() {
        return required;
    }

    /** All properties. */
    public List<String> properties() {
        return properties;
    }

    /** Whether the type has such a property. */
    boolean has(String property) {
        boolean fields = this == DEALS || this == CONTACTS || this == COMPANIES;
        return properties.contains(property)
                || (fields && property.startsWith("fields."))
                || (this == DEALS && FieldTarget.all().contains("deal." + property));
    }
}
