package io.crmrules.examples.harness.export.table;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.Markup;
import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.internal.assembly.MilestoneDay;
import io.crmrules.examples.harness.export.internal.assembly.Owner;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.examples.harness.export.table.internal.Row;
import io.crmrules.examples.harness.export.table.internal.When;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.DataKind;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Money;
import io.crmrules.model.Stage;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows of deals. */
final class DealRows {

    private final Crm crm;
    private final Mapping mapping;
    private final Set<DealDraft> withoutOpenTask = new HashSet<>();
    private boolean tellOpenTasks;

    DealRows(Crm crm, Mapping mapping) {
        this.crm = crm;
        this.mapping = mapping;
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
        crm.newest().note(row.place().file() + ", deal " + id, created.at());
        DealDraft draft = new DealDraft(id, stage, crm.users().of(row, "owner"), created.at());
        card(draft, row);
        links(draft, row);
        milestones(draft, row);
        if (crm.stages().guessed(stage)) {
            // It may be open, won or lost: of its tasks and calls nothing can be demanded either.
            draft.damage(DataKind.values());
        }
        Boolean open = row.flag("hasOpenTask");
        tellOpenTasks |= open != null;
        if (Boolean.FALSE.equals(open)) {
            withoutOpenTask.add(draft);
        }
        crm.deals().add(draft);
    }

    /** Whether deals say themselves if they have an open task. */
    boolean tellOpenTasks() {
        return tellOpenTasks;
    }

    /** Says of the deals that may have an open task, and of which none is here, that their tasks are not known. */
    void demandOpenTasks() {
        crm.deals().all().stream()
                .filter(deal -> !withoutOpenTask.contains(deal) && !deal.hasOpenTask())
                .forEach(deal -> deal.damage(DataKind.TASKS));
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
            crm.newest().note(row.place().file() + ", deal " + draft.id(), closed.at());
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

    private void links(DealDraft draft, Row row) {
        List<Contact> contacts = crm.customers().contactsOf(draft.id(), row);
        Company company = crm.customers().companyOf(draft.id(), row);
        draft.card().contacts(contacts == null ? List.of() : contacts).company(company);
        if (contacts == null || !row.whole("contacts") || !contacts.stream().allMatch(crm.customers()::known)) {
            draft.damage(DataKind.CONTACTS);
        }
        boolean found = company != null || row.text("company").isEmpty();
        if (!found || !row.whole("company") || !crm.customers().known(company)) {
            draft.damage(DataKind.COMPANIES);
            if (contacts == null || contacts.isEmpty()) {
                // Perhaps the customer can be reached at the company.
                draft.damage(DataKind.CONTACTS);
            }
        }
        owned(draft, row, contacts == null ? List.of() : contacts, company);
    }

    /** What hangs on a customer may be about this deal. */
    private void owned(DealDraft draft, Row row, List<Contact> contacts, @Nullable Company company) {
        Set<Owner> customers = new HashSet<>();
        contacts.forEach(contact -> customers.add(new Owner(Owner.Type.CONTACT, contact.id())));
        row.split("contacts").forEach(id -> customers.add(new Owner(Owner.Type.CONTACT, id)));
        row.split("company").forEach(id -> customers.add(new Owner(Owner.Type.COMPANY, id)));
        if (company != null) {
            customers.add(new Owner(Owner.Type.COMPANY, company.id()));
        }
        customers.forEach(customer -> crm.deals().link(customer, draft));
        if (!row.whole("contacts") || !row.whole("company")) {
            crm.deals().unlinked(draft);
        }
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
