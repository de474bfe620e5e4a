package io.crmrules.examples.harness.export.table;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.internal.assembly.Placing;
import io.crmrules.examples.harness.export.internal.assembly.parts.Loose;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.examples.harness.export.table.internal.Row;
import io.crmrules.examples.harness.export.table.internal.When;
import io.crmrules.model.FieldChange;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.User;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Moves, handovers and changes of fields. */
final class Histories {

    private static final int SHOWN = 5;
    private static final Duration AT_CREATION = Duration.ofMinutes(1);

    private final Crm crm;
    private final Set<DealDraft> begun = new HashSet<>();

    Histories(Crm crm) {
        this.crm = crm;
    }

    void move(Row row, Placing place) throws BrokenRecordException {
        row.required("to");
        When at = row.requiredMoment("at");
        crm.note(row, at);
        User by = crm.users().author(row, "by");
        for (DealDraft deal : place.deals()) {
            Stage to = crm.stages().of(row, "to", deal);
            Stage from = crm.stages().of(row, "from", deal);
            if (to == null) {
                throw row.at("to").broken("It names no stage.", "");
            }
            if (crm.stages().guessed(to) || crm.stages().guessed(from)) {
                deal.damage(TableType.STAGE_CHANGES.kinds());
            }
            deal.add(new Loose<>(new StageChange(from, to, at.at(), by)));
        }
    }

    void handover(Row row, Placing place) throws BrokenRecordException {
        When at = row.requiredMoment("at");
        crm.note(row, at);
        User to = crm.users().of(row, "to");
        if (to == null) {
            // Somebody took the owner away; who had the deal then, nobody knows.
            place.damage(TableType.OWNER_CHANGES.kinds());
            return;
        }
        Loose<OwnerChange> change = new Loose<>(new OwnerChange(
                crm.users().of(row, "from"), to, at.at(), crm.users().author(row, "by")));
        place.deals().forEach(deal -> deal.add(change));
    }

    void field(Row row, Placing place) throws BrokenRecordException {
        row.required("field");
        When at = row.requiredMoment("at");
        crm.note(row, at);
        Loose<FieldChange> change = new Loose<>(new FieldChange(
                row.text("field"),
                row.text("from"),
                row.text("to"),
                at.at(),
                crm.users().author(row, "by")));
        place.deals().forEach(deal -> deal.add(change));
    }

    /** A row that a history has from the creation of a deal on. */
    void beginning(Row row, Placing place) throws BrokenRecordException {
        Instant at = row.requiredMoment("at").at();
        place.deals().stream()
                .filter(deal -> !at.isAfter(deal.createdAt().plus(AT_CREATION)))
                .forEach(begun::add);
    }

    /** Says of which deals the history has no beginning. */
    void complete() {
        if (crm.tables().has(TableType.BEGINNINGS)) {
            demandBeginnings();
        }
    }

    private void demandBeginnings() {
        List<DealDraft> without =
                crm.deals().all().stream().filter(deal -> !begun.contains(deal)).toList();
        without.forEach(this::demandBeginning);
        Set<Pipeline> known =
                begun.stream().map(deal -> deal.stage().pipeline()).collect(Collectors.toSet());
        List<String> told = without.stream()
                .filter(deal -> known.contains(deal.stage().pipeline()))
                .map(DealDraft::id)
                .toList();
        if (!told.isEmpty()) {
            crm.tables()
                    .tell(
                            "Deals whose moves are not known from their creation on: " + told.size() + " ("
                                    + told.stream().limit(SHOWN).collect(Collectors.joining(", ")) + ").",
                            "Maybe their histories were not saved; nothing is concluded from them.");
        }
    }

    private void demandBeginning(DealDraft deal) {
        deal.damage(TableType.BEGINNINGS.kinds());
        if (crm.tables().paged(TableType.OWNER_CHANGES)) {
            deal.damage(TableType.OWNER_CHANGES.kinds());
        }
    }
}
