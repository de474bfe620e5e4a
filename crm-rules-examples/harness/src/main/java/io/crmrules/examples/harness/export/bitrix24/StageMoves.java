package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.bitrix24.internal.Items;
import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.internal.assembly.Owner;
import io.crmrules.examples.harness.export.internal.assembly.Versions;
import io.crmrules.model.DataKind;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.User;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * crm.stagehistory.list: when deals and leads came to which stage; who moved them, it does not say, and
 * the deals themselves say it of their last move only. An entry says where
 * the deal came to; what it left is the entry before.
 */
final class StageMoves {

    private static final String CREATION = "1";
    private static final Set<DataKind> KINDS = Set.of(DataKind.STAGE_HISTORY);

    private static final Duration SAME = Duration.ofMinutes(1);

    private final Crm crm;
    private final Map<String, LastMove> lastMoves;
    private final Map<DealDraft, List<Entry>> entries = new HashMap<>();

    /** When a deal was moved last, and by whom. */
    record LastMove(Instant at, User by) {}

    /** A deal came to a stage; null when the export does not describe the stage. */
    private record Entry(String id, Instant at, @Nullable Stage stage, boolean creation) {}

    StageMoves(Crm crm, Map<String, LastMove> lastMoves) {
        this.crm = crm;
        this.lastMoves = lastMoves;
    }

    void read() {
        Versions versions = new Versions("CREATED_TIME");
        crm.bodies()
                .each(
                        Resource.STAGE_HISTORY,
                        record -> versions.put(
                                (record.has("STATUS_ID") ? "L" : "") + record.key("ID"), record, () -> entry(record)));
        versions.read();
        crm.deals().all().forEach(this::build);
    }

    /** The history of a lead has a STATUS_ID in place of the STAGE_ID. */
    private void entry(JsonCursor record) throws BrokenRecordException {
        if (!Items.typeOfStage(record.text("STAGE_ID")).isEmpty()) {
            return;
        }
        boolean lead = !record.has("STAGE_ID") && record.has("STATUS_ID");
        String id = record.reference("OWNER_ID");
        if (lead && !crm.deals().has("L_" + id)) {
            return;
        }
        List<Owner> owners = id == null ? List.of() : List.of(Owner.deal(lead ? "L_" + id : id));
        crm.deals().read(record, owners, KINDS, place -> {
            Stage stage = lead
                    ? crm.pipelines().ofLead(record.text("STATUS_ID"))
                    : crm.pipelines().stage(record.requiredId("STAGE_ID"));
            Entry entry = new Entry(
                    record.requiredId("ID"),
                    crm.times().required(record, "CREATED_TIME"),
                    stage,
                    record.text("TYPE_ID").equals(CREATION));
            place.deals()
                    .forEach(deal -> entries.computeIfAbsent(deal, any -> new ArrayList<>())
                            .add(entry));
        });
    }

    /** When the entries do not begin with the creation or pass over a stage that is not described, some are missing. */
    private void build(DealDraft deal) {
        List<Entry> moves = entries.getOrDefault(deal, List.of()).stream()
                .sorted(Comparator.comparing(Entry::at)
                        .thenComparing(entry -> entry.id().length())
                        .thenComparing(Entry::id))
                .toList();
        boolean described = moves.stream().allMatch(entry -> entry.stage() != null);
        if (moves.isEmpty() || !moves.get(0).creation() || !described) {
            deal.damage(KINDS);
        }
        Stage from = null;
        for (Entry entry : moves) {
            if (entry.stage() != null && !entry.stage().equals(from)) {
                deal.add(new StageChange(from, entry.stage(), entry.at(), author(deal, entry)));
            }
            from = entry.stage();
        }
    }

    /** Of the last move alone the deal's own record tells who made it. */
    private @Nullable User author(DealDraft deal, Entry entry) {
        LastMove last = lastMoves.get(deal.id());
        if (last == null || entry.creation()) {
            return null;
        }
        boolean same = Duration.between(last.at(), entry.at()).abs().compareTo(SAME) <= 0;
        return same ? last.by() : null;
    }
}
