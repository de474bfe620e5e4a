package io.crmrules.examples.harness.export.table;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.internal.assembly.Placing;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.examples.harness.export.table.internal.Row;
import io.crmrules.examples.harness.export.table.internal.When;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Moves and handovers. Where a table has no column for what a deal left, that is what it came to before. */
final class Histories {

    private final Crm crm;
    private final Map<DealDraft, List<Entry<Stage>>> stages = new LinkedHashMap<>();
    private final Map<DealDraft, List<Entry<User>>> owners = new LinkedHashMap<>();

    private record Entry<T>(T to, Instant at, @Nullable User by) {}

    /** Adds a change to a deal. */
    private interface Adder<T> {
        void add(@Nullable T from, Entry<T> entry);
    }

    Histories(Crm crm) {
        this.crm = crm;
    }

    void move(Row row, Placing place) throws BrokenRecordException {
        row.required("to");
        Stage to = crm.stages().of(row, "to");
        Stage from = crm.stages().of(row, "from");
        When at = row.requiredMoment("at");
        if (to == null) {
            throw row.at("to").broken("It names no stage.", "");
        }
        crm.note(row, at);
        if (crm.stages().guessed(to) || crm.stages().guessed(from)) {
            place.damage(TableType.STAGE_CHANGES.kinds());
        }
        Entry<Stage> entry = new Entry<>(to, at.at(), crm.users().author(row, "by"));
        for (DealDraft deal : place.deals()) {
            if (row.names("from")) {
                deal.add(new StageChange(from, to, entry.at(), entry.by()));
            } else {
                stages.computeIfAbsent(deal, any -> new ArrayList<>()).add(entry);
            }
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
        Entry<User> entry = new Entry<>(to, at.at(), crm.users().author(row, "by"));
        for (DealDraft deal : place.deals()) {
            if (row.names("from")) {
                deal.add(new OwnerChange(crm.users().of(row, "from"), to, entry.at(), entry.by()));
            } else {
                owners.computeIfAbsent(deal, any -> new ArrayList<>()).add(entry);
            }
        }
    }

    /** Adds the changes that have to be put in order first. */
    void complete() {
        stages.forEach((deal, entries) -> chain(
                deal,
                TableType.STAGE_CHANGES,
                entries,
                (from, entry) -> deal.add(new StageChange(from, entry.to(), entry.at(), entry.by()))));
        owners.forEach((deal, entries) -> chain(
                deal,
                TableType.OWNER_CHANGES,
                entries,
                (from, entry) -> deal.add(new OwnerChange(from, entry.to(), entry.at(), entry.by()))));
    }

    /** Two changes of one moment have no order: what was left then is not known. */
    private static <T> void chain(DealDraft deal, TableType type, List<Entry<T>> entries, Adder<T> adder) {
        entries.sort(Comparator.comparing(Entry::at));
        Entry<T> before = null;
        for (Entry<T> entry : entries) {
            if (before != null && before.at().equals(entry.at()) && !before.to().equals(entry.to())) {
                deal.damage(type.kinds());
            }
            if (before == null || !before.to().equals(entry.to())) {
                adder.add(before == null ? null : before.to(), entry);
            }
            before = entry;
        }
    }
}
