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
import java.util.Set;

/**
 * What tables prove. A column of the card tells of each deal; whether all tasks, comments and the like were exported the
 * bodies of an API say, page by page, and no other table does, so the mapping declares it. Either way the table must have
 * the columns without which a claim would be a guess.
 */
final class Proof {

    private static final String MEETING = "MEETING";

    private final Crm crm;
    private final Mapping mapping;
    private final Evidence evidence;
    private final Problems problems;
    private final Needs needs;

    Proof(Crm crm, Mapping mapping, Evidence evidence, Problems problems) {
        this.crm = crm;
        this.mapping = mapping;
        this.evidence = evidence;
        this.problems = problems;
        this.needs = new Needs(crm.tables());
    }

    void prove(OpenTasks openTasks) {
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
        bySelf(openTasks);
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
            boolean told =
                    kind != DataKind.RECORDINGS && needs.lacking(type, kind).isEmpty() && linked(type);
            boolean typed = kind == DataKind.MILESTONES || (kind == DataKind.INTERACTIONS && !whole);
            if (told && typed) {
                some(kind, type);
            } else if (told && whole) {
                evidence.prove(kind);
            }
        }
    }

    /** What records say of themselves and of each other. */
    private void bySelf(OpenTasks openTasks) {
        if (crm.tables().has(TableType.BEGINNINGS) && !crm.tables().paged(TableType.STAGE_CHANGES)) {
            evidence.prove(DataKind.STAGE_HISTORY);
            evidence.prove(DataKind.STAGE_AUTHORS);
        }
        if (openTasks.told() && !mapping.complete().contains(DataKind.TASKS)) {
            openTasks.demand(crm.deals().all());
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

    private void declared(DataKind kind) {
        TableType type = Needs.table(kind);
        List<String> absent = crm.tables().absent(kind);
        List<String> lacking = needs.lacking(type, kind);
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
}
