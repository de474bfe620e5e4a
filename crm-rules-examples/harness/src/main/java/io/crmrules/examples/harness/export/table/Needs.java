package io.crmrules.examples.harness.export.table;

import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.examples.harness.export.table.internal.Tables;
import io.crmrules.model.DataKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What tables have to tell before a claim that a kind of data is complete is more than a guess. */
final class Needs {

    /** What tells as much as another property does. */
    private static final Map<String, List<String>> OR = Map.of(
            "dueAt", List.of("dueAt", "dueDate", "endsAt", "putOff"),
            "completedAt", List.of("completedAt", "completed", "endsAt", "putOff"));

    private final Tables tables;

    Needs(Tables tables) {
        this.tables = tables;
    }

    /** The properties that no table of this type tells. */
    List<String> lacking(@Nullable TableType type, DataKind kind) {
        return of(kind).stream()
                .filter(property -> type == null || !tables.tellAny(type, OR.getOrDefault(property, List.of(property))))
                .toList();
    }

    /** The type of the rows that tell of this kind; null when none does. */
    static @Nullable TableType table(DataKind kind) {
        if (kind.ofCard() && kind != DataKind.USER_STATUS && kind != DataKind.COMPANIES) {
            return TableType.DEALS;
        }
        for (TableType type : TableType.values()) {
            if (type.kinds().contains(kind)) {
                return type;
            }
        }
        return null;
    }

    private static List<String> of(DataKind kind) {
        return switch (kind) {
            case TASKS -> List.of("deal", "text", "dueAt", "completedAt");
            case COMMENTS -> List.of("deal", "text", "createdAt");
            case INTERACTIONS -> List.of("deal", "type", "startedAt");
            case RECORDINGS -> List.of("recording");
            case STAGE_HISTORY -> List.of("deal", "to", "at");
            case STAGE_AUTHORS -> List.of("by");
            case OWNER_HISTORY -> List.of("deal", "to", "at");
            case MILESTONES -> List.of("deal", "type", "at");
            case CONTACTS -> List.of("phones", "emails");
            case COMPANIES -> List.of("name");
            case USER_STATUS -> List.of("active");
            case LEAD_SOURCES -> List.of("id");
            case AMOUNTS -> List.of("amount.value");
            case NOTES -> List.of("note");
            case CLOSE_DATES -> List.of("expectedCloseDate");
            case REFUSAL_REASONS -> List.of("refusalReason");
            case FIELD_HISTORY -> List.of("deal", "field", "to", "at");
            case DUE_HISTORY -> List.of("changes");
        };
    }
}
