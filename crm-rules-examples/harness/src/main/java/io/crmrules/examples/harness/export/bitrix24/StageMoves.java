package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.model.DataKind;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * crm.stagehistory.list: when deals came to which stage; who moved them, it does not say. An entry says where the deal
 * came to; what it left is the entry before.
 */
final class StageMoves {

    private static final String CREATION = "1";

    private final Crm crm;

    /** A deal came to a stage; null when the export does not describe the stage. */
    record Entry(String id, Instant at, @Nullable Stage stage, boolean creation) {}

    StageMoves(Crm crm) {
        this.crm = crm;
    }

    /** Histories of leads and invoices have a STATUS_ID in place of the STAGE_ID; they are no business of deals. */
    void read(JsonCursor record) throws BrokenRecordException {
        if (!record.has("STAGE_ID") && record.has("STATUS_ID")) {
            return;
        }
        String deal = record.requiredId("OWNER_ID");
        try {
            crm.facts().of(deal).stages().add(entry(record));
        } catch (BrokenRecordException e) {
            crm.facts().lost(Facts.OwnerType.DEAL, deal, DataKind.STAGE_HISTORY);
            record.report(e);
        }
    }

    private Entry entry(JsonCursor record) throws BrokenRecordException {
        return new Entry(
                record.requiredId("ID"),
                crm.times().required(record, "CREATED_TIME"),
                crm.pipelines().stage(record.text("STAGE_ID")),
                record.text("TYPE_ID").equals(CREATION));
    }

    /**
     * The changes that lead to {@code today}. When they do not begin with the creation, do not end on that stage or
     * pass over a stage that is not described, something is missing.
     */
    static List<StageChange> changes(DealFacts facts, Stage today) {
        List<Entry> entries = facts.stages().stream()
                .sorted(Comparator.comparing(Entry::at)
                        .thenComparing(entry -> entry.id().length())
                        .thenComparing(Entry::id))
                .toList();
        if (!whole(entries, today)) {
            facts.damaged().add(DataKind.STAGE_HISTORY);
        }
        List<StageChange> changes = new ArrayList<>();
        Stage from = null;
        for (Entry entry : entries) {
            if (entry.stage() != null && !entry.stage().equals(from)) {
                changes.add(new StageChange(from, entry.stage(), entry.at(), null));
            }
            from = entry.stage();
        }
        return changes;
    }

    private static boolean whole(List<Entry> entries, Stage today) {
        return !entries.isEmpty()
                && entries.get(0).creation()
                && entries.stream().allMatch(entry -> entry.stage() != null)
                && today.equals(entries.get(entries.size() - 1).stage());
    }
}
