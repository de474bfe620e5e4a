package io.crmrules.examples.harness.export.table;

import io.crmrules.examples.harness.export.internal.Problems;
import io.crmrules.examples.harness.export.internal.assembly.Evidence;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.model.Coverage.Span;
import io.crmrules.model.DataKind;
import io.crmrules.model.MilestoneType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What tables prove. A column of the card tells of each deal; whether all tasks, comments and the like were exported the
 * bodies of an API say, page by page, and no other table does, so the mapping declares it. Either way the table must have
 * the columns without which a claim would be a guess.
 */
final class Proof {

    /** What tells as much as another property does. */
    private static final Map<String, List<String>> OR = Map.of(
            "dueAt", List.of("dueAt", "dueDate", "endsAt", "putOff"),
            "completedAt", List.of("completedAt", "completed", "endsAt", "putOff"));

    private static final String MEETING = "MEETING";

    private final Crm crm;
    private final Mapping mapping;
    private final Evidence evidence;
    private final Problems problems;

    Proof(Crm crm, Mapping mapping, Evidence evidence, Problems problems) {
        this.crm = crm;
        this.mapping = mapping;
        this.evidence = evidence;
        this.problems = problems;
    }

    void prove(DealRows cards) {
        byColumn(DataKind.AMOUNTS, "amount.value");
        byColumn(DataKind.NOTES, "note");
        byColumn(DataKind.CLOSE_DATES, "expectedCloseDate");
        byColumn(DataKind.REFUSAL_REASONS, "refusalReason");
        for (MilestoneType type : MilestoneType.values()) {
            if (crm.tables().anyTells(TableType.DEALS, "milestones." + type)) {
                evidence.proveTypes(DataKind.MILESTONES, Set.of(type.name()));
            }
        }
        for (TableType type : TableType.values()) {
            byBodies(type);
        }
        bySelf(cards);
        mapping.complete().forEach(this::declared);
        Set<DataKind> torn = EnumSet.noneOf(DataKind.class);
        crm.tables().torn().forEach(type -> torn.addAll(PartRows.kinds(type)));
        for (TableType type : List.of(TableType.CONTACTS, TableType.COMPANIES, TableType.USERS)) {
            torn.addAll(crm.tables().lossy(type) ? type.kinds() : Set.of());
        }
        evidence.doubt(torn);
    }

    private void byColumn(DataKind kind, String property) {
        if (crm.tables().anyTells(TableType.DEALS, property)) {
            evidence.prove(kind);
        }
    }

    /** What the bodies of an API prove. Whether a call was recorded only the telephony knows. */
    private void byBodies(TableType type) {
        if (!crm.tables().paged(type)) {
            return;
        }
        boolean whole = crm.tables().whole(type) && (type != TableType.TASKS || plansWhole());
        for (DataKind kind : type.kinds()) {
            boolean told = kind != DataKind.RECORDINGS && lacking(type, kind).isEmpty() && linked(type);
            boolean typed = kind == DataKind.MILESTONES || (kind == DataKind.INTERACTIONS && !whole);
            if (told && typed) {
                some(kind, type);
            } else if (told && whole) {
                evidence.prove(kind);
            }
        }
    }

    /** What records say of themselves and of each other. */
    private void bySelf(DealRows cards) {
        if (crm.tables().has(TableType.BEGINNINGS) && !crm.tables().paged(TableType.STAGE_CHANGES)) {
            evidence.prove(DataKind.STAGE_HISTORY);
            evidence.prove(DataKind.STAGE_AUTHORS);
        }
        if (cards.tellOpenTasks() && !mapping.complete().contains(DataKind.TASKS)) {
            cards.demandOpenTasks();
            evidence.prove(DataKind.TASKS, Span.open());
        }
        if (crm.tables().tells(TableType.USERS, "active") && crm.users().allListed()) {
            evidence.prove(DataKind.USER_STATUS);
        }
    }

    /** A meeting to come is a plan as a task is. */
    private boolean plansWhole() {
        return !crm.tables().constant(TableType.INTERACTIONS, "type", MEETING)
                || crm.tables().wholeOf(TableType.INTERACTIONS, "type").contains(MEETING);
    }

    private void some(DataKind kind, TableType type) {
        List<String> types = crm.tables().wholeOf(type, "type");
        if (!types.isEmpty()) {
            evidence.proveTypes(kind, Set.copyOf(types));
        }
    }

    /** Whether it is known which customers a deal has. */
    private boolean linked(TableType type) {
        return switch (type) {
            case CONTACTS -> crm.tables().tells(TableType.DEALS, "contacts");
            case COMPANIES -> crm.tables().tells(TableType.DEALS, "company");
            default -> true;
        };
    }

    private List<String> lacking(@Nullable TableType type, DataKind kind) {
        return needs(kind).stream()
                .filter(property ->
                        type == null || !crm.tables().tellAny(type, OR.getOrDefault(property, List.of(property))))
                .toList();
    }

    private void declared(DataKind kind) {
        TableType type = table(kind);
        List<String> absent = crm.tables().absent(kind);
        List<String> lacking = lacking(type, kind);
        if (lacking.isEmpty() && absent.isEmpty()) {
            evidence.prove(kind);
        } else if (lacking.isEmpty()) {
            refuse(
                    kind,
                    "there is no " + String.join(", ", absent),
                    "Maybe it was not saved; an empty file says that there is nothing.");
        } else {
            String tables = type == null ? "them" : type.key();
            refuse(
                    kind,
                    "no table of " + tables + " tells " + String.join(", ", lacking),
                    "Maybe another column holds it; until then nothing is concluded from what is absent.");
        }
    }

    private void refuse(DataKind kind, String why, String hint) {
        problems.addOverall("", "The mapping declares " + kind + " complete, and " + why + ".", hint);
    }

    private static @Nullable TableType table(DataKind kind) {
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

    private static List<String> needs(DataKind kind) {
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
            case DUE_HISTORY, FIELD_HISTORY -> List.of("changes");
        };
    }
}
