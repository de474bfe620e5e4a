package io.crmrules.json.internal.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of records that a snapshot is made of, and what they are called in messages. */
public enum RecordType {
    SNAPSHOT(
            "snapshot",
            "",
            "",
            "format takenAt zone calendar provides carried pipelines users companies contacts leadSources deals"),
    PIPELINE("pipeline", "pipelines[]", "id", "id name main archived stages"),
    STAGE("stage", "pipelines[].stages[]", "id type", "id name type milestone optional"),
    USER("user", "users[]", "id", "id name role active team zone absent"),
    LEAVE("absence", "users[].absent[]", "from to", "from to deputy"),
    COMPANY("company", "companies[]", "id", "id name city phones emails fields createdAt"),
    CONTACT("contact", "contacts[]", "id", "id name phones emails position city birthday company createdAt fields"),
    LEAD_SOURCE("lead source", "leadSources[]", "id", "id name kind active createdAt"),
    DEAL(
            "deal",
            "deals[]",
            "id pipeline stage createdAt",
            "id title pipeline stage owner amount createdAt createdBy source expectedCloseDate closedAt refusalReason"
                    + " note tags fields company contacts url tasks comments interactions stageChanges ownerChanges"
                    + " milestones fieldChanges"),
    AMOUNT("amount", "deals[].amount", "", "value currency"),
    TASK(
            "task",
            "deals[].tasks[]",
            "id",
            "id type text createdAt createdBy assignee dueAt dueDate completed completedAt dueChanges"),
    DUE_CHANGE("due change", "deals[].tasks[].dueChanges[]", "at", "from to at by"),
    FIELD_CHANGE("field change", "deals[].fieldChanges[]", "field at", "field from to at by"),
    COMMENT("comment", "deals[].comments[]", "id createdAt", "id text createdAt author"),
    INTERACTION(
            "interaction",
            "deals[].interactions[]",
            "id type startedAt",
            "id type direction startedAt talkSeconds held user line recording shared"),
    STAGE_CHANGE("stage change", "deals[].stageChanges[]", "to at", "from to at by"),
    OWNER_CHANGE("owner change", "deals[].ownerChanges[]", "to at", "from to at by"),
    MILESTONE("milestone", "deals[].milestones[]", "type at", "type at amount"),
    SPAN("span", "carried.*", "", "types from open");

    private final String label;
    private final String path;
    private final String required;
    private final String properties;

    /**
     * @param required the names of the properties without which there is no such record
     * @param properties the names of all its properties
     */
    RecordType(String label, String path, String required, String properties) {
        this.label = label;
        this.path = path;
        this.required = required;
        this.properties = properties;
    }

    public String label() {
        return label;
    }

    /** The JSON pointer of all records of this kind, with {@code []} for any index. */
    public String path() {
        return path;
    }

    /** Whether there is no record of this kind without the property of this name. */
    boolean requires(String property) {
        return List.of(required.split(" ")).contains(property);
    }

    /** What a report calls the list of these records ("DEALS"); null for what is part of a record. */
    public @Nullable String list() {
        if (!path.endsWith("[]")) {
            return null;
        }
        return name().endsWith("Y") ? name().substring(0, name().length() - 1) + "IES" : name() + "S";
    }

    public List<String> properties() {
        return List.of(properties.split(" "));
    }
}
