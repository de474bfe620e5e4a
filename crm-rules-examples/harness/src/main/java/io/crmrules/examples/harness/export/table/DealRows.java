package io.crmrules.examples.harness.export.table;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.Markup;
import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.internal.assembly.parts.MilestoneDay;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.examples.harness.export.table.internal.Row;
import io.crmrules.examples.harness.export.table.internal.When;
import io.crmrules.model.DataKind;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Money;
import io.crmrules.model.Stage;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Rows of deals. */
final class DealRows {

    private final Crm crm;
    private final Mapping mapping;
    private final CustomerLinks customers;
    private final OpenTasks openTasks;

    /** @param openTasks gathers what the deals say of them */
    DealRows(Crm crm, Mapping mapping, OpenTasks openTasks) {
        this.crm = crm;
        this.mapping = mapping;
        this.customers = new CustomerLinks(crm);
        this.openTasks = openTasks;
    }

    void read() {
        crm.tables().each(TableType.DEALS, this::deal);
        boolean pages = crm.tables().paged(TableType.DEALS) && !crm.tables().whole(TableType.DEALS);
        if (pages || crm.tables().lossy(TableType.DEALS)) {
            crm.deals().incomplete();
        }
    }

    private void deal(Row row) throws BrokenRecordException {
        String id = row.required("id");
        if (crm.deals().has(id)) {
            throw row.at("id").broken("The deal \"" + id + "\" stands here a second time.", "The first one counts.");
        }
        row.required("stage");
        Stage stage = crm.stages().of(row, "stage");
        if (stage == null) {
            throw row.at("stage").broken("It names no stage.", "");
        }
        When created = row.requiredMoment("createdAt");
        crm.newest().note(() -> row.place().file() + ", deal " + id, created.at());
        DealDraft draft = new DealDraft(id, stage, crm.users().of(row, "owner"), created.at());
        card(draft, row);
        customers.add(draft, row);
        milestones(draft, row);
        if (crm.stages().guessed(stage)) {
            // It may be open, won or lost: of its tasks and calls nothing can be demanded either.
            draft.damage(DataKind.values());
        }
        openTasks.add(draft, row.flag("hasOpenTask"));
        crm.deals().add(draft);
        crm.read(row);
    }

    private void card(DealDraft draft, Row row) throws BrokenRecordException {
        When closed = row.moment("closedAt");
        draft.card()
                .title(row.text("title"))
                .createdBy(crm.users().author(row, "createdBy"))
                .source(crm.sources().of(row))
                .closedAt(closed == null ? null : closed.at())
                .tags(row.split("tags"))
                .url(mapping.dealUrl(draft.id(), row.text("url")));
        draft.fields(row.fields());
        sound(draft, row, DataKind.AMOUNTS, "amount.value", () -> draft.card().amount(amount(row)));
        sound(
                draft,
                row,
                DataKind.CLOSE_DATES,
                "expectedCloseDate",
                () -> draft.card().expectedCloseDate(row.date("expectedCloseDate")));
        sound(draft, row, DataKind.NOTES, "note", () -> draft.card().note(Markup.strip(row.text("note"))));
        sound(
                draft,
                row,
                DataKind.REFUSAL_REASONS,
                "refusalReason",
                () -> draft.card().refusalReason(row.text("refusalReason")));
        crm.note(row, row.moment("changedAt"));
        if (closed != null) {
            crm.newest().note(() -> row.place().file() + ", deal " + draft.id(), closed.at());
        }
    }

    /** Reads a value; when anything is wrong with it, or the record does not have it, its kind is damaged. */
    private void sound(DealDraft draft, Row row, DataKind kind, String property, Runnable reader) {
        int defects = row.place().defects();
        reader.run();
        boolean elsewhere = !row.told(property) && crm.tables().anyTells(TableType.DEALS, property);
        if (elsewhere || row.lacks(property) || row.place().defects() > defects) {
            draft.damage(kind);
        }
    }

    private static @Nullable Money amount(Row row) {
        BigDecimal value = row.number("amount.value");
        return value == null || value.signum() == 0 ? null : new Money(value, row.text("amount.currency"));
    }

    /** A milestone may stand on the deal, each type in a column of its own. */
    private void milestones(DealDraft draft, Row row) {
        for (MilestoneType type : MilestoneType.values()) {
            String property = "milestones." + type;
            if (row.names(property) || row.has(property)) {
                sound(draft, row, DataKind.MILESTONES, property, () -> milestone(draft, row, type, property));
            }
        }
    }

    private static void milestone(DealDraft draft, Row row, MilestoneType type, String property) {
        try {
            When when = row.moment(property);
            if (when != null && when.day() != null) {
                draft.add(new MilestoneDay(type, when.day(), when.zone()));
            } else if (when != null) {
                draft.add(new Milestone(type, when.at()));
            }
        } catch (BrokenRecordException e) {
            row.place().report(e);
        }
    }
}
