package io.crmrules.examples.harness.export.bitrix24.internal.papers;

import io.crmrules.examples.harness.export.bitrix24.internal.Bodies;
import io.crmrules.examples.harness.export.bitrix24.internal.Dates;
import io.crmrules.examples.harness.export.bitrix24.internal.Items;
import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.Times;
import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.internal.assembly.Deals;
import io.crmrules.examples.harness.export.internal.assembly.Evidence;
import io.crmrules.examples.harness.export.internal.assembly.Owner;
import io.crmrules.examples.harness.export.internal.assembly.Placing;
import io.crmrules.examples.harness.export.internal.assembly.Versions;
import io.crmrules.examples.harness.export.internal.assembly.parts.MilestoneDay;
import io.crmrules.model.DataKind;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Invoices and offers: crm.item.list of smart invoices and offers, crm.invoice.list, crm.quote.list. A paper that was sent,
 * paid or accepted proves what its deal has reached. One that is a draft, or was refused, proves nothing, not even the
 * contrary: many companies send a paper and never move it. That papers are missing shows in a whole list of which some were
 * sent, and some paid: then the company keeps them here.
 */
public final class Papers {

    private static final Set<DataKind> KINDS = Set.of(DataKind.MILESTONES);

    private final Bodies bodies;
    private final Times times;
    private final Deals deals;
    private final PaperStages stages;
    private final Payments payments;
    private final Versions versions = new Versions("UPDATED_TIME", "DATE_MODIFY", "DATE_UPDATE");
    private final Set<MilestoneType> seen = EnumSet.noneOf(MilestoneType.class);
    private final Map<MilestoneType, Set<DealDraft>> reached = new EnumMap<>(MilestoneType.class);
    private final Map<MilestoneType, List<DealDraft>> unsure = new EnumMap<>(MilestoneType.class);

    public Papers(Bodies bodies, Times times, Deals deals, PaperStages stages) {
        this.bodies = bodies;
        this.times = times;
        this.deals = deals;
        this.stages = stages;
        this.payments = new Payments(bodies, times, deals);
    }

    /** Takes in an item if it is an invoice or an offer; its deal need not be known yet. */
    public boolean takes(JsonCursor item) {
        String type = Items.type(item);
        Form form = type.equals(Items.INVOICE) ? Form.SMART_INVOICE : type.equals(Items.QUOTE) ? Form.QUOTE : null;
        if (form != null) {
            put(form, Items.upperCase(item));
        }
        return form != null;
    }

    private void put(Form form, JsonCursor record) {
        versions.put(form + record.key("ID"), record, () -> paper(form, record));
    }

    /** Reads them all into deals that are known by now. */
    public void read(Evidence evidence) {
        bodies.each(Resource.INVOICES, record -> put(Form.INVOICE, record));
        bodies.each(Resource.QUOTES, record -> put(Form.QUOTE, record));
        versions.read();
        payments.read(evidence);
        new Documents(bodies, deals).read(this::unsure);
        unsure.forEach((type, drafts) -> drafts.stream()
                .filter(deal -> !reached.getOrDefault(type, Set.of()).contains(deal))
                .forEach(deal -> deal.damage(KINDS)));
    }

    private void paper(Form form, JsonCursor record) throws BrokenRecordException {
        if (record.flag("IS_RECURRING", false)) {
            return;
        }
        List<Owner> owners = owners(form, record);
        deals.read(record, owners, KINDS, place -> {
            if (!record.has(form.deal())) {
                throw record.missing(form.deal());
            }
            if (!owners.isEmpty() && owners.get(0).type() != Owner.Type.DEAL) {
                place.damage(KINDS);
            } else {
                reach(form, record, place);
            }
        });
    }

    /** The deal; of a paper without one the customer, any of whose deals may be meant. */
    private static List<Owner> owners(Form form, JsonCursor record) {
        String deal = record.reference(form.deal());
        if (deal != null) {
            return List.of(Owner.deal(deal));
        }
        List<Owner> customers = new ArrayList<>();
        Form.contacts(record).map(id -> new Owner(Owner.Type.CONTACT, id)).forEach(customers::add);
        Form.companies(record).map(id -> new Owner(Owner.Type.COMPANY, id)).forEach(customers::add);
        return customers;
    }

    private void reach(Form form, JsonCursor record, Placing place) throws BrokenRecordException {
        String stage = record.requiredId(form.stage(record));
        PaperStages.State state = stages.of(form, stage);
        if (state != PaperStages.State.SENT && state != PaperStages.State.DONE) {
            place.deals().forEach(deal -> unsure(form.reached(), deal));
            return;
        }
        seen.add(form.reached());
        reached.computeIfAbsent(form.reached(), any -> new HashSet<>()).addAll(place.deals());
        Instant sent = stage.endsWith(form.sent()) ? times.strict(record, form.moved()) : null;
        Instant issued = sent == null ? times.required(record, form.created()) : sent;
        place.deals().forEach(deal -> issued(form, record, deal, issued));
        if (state == PaperStages.State.DONE && form != Form.QUOTE) {
            paid(form, record, place);
        }
    }

    private void unsure(MilestoneType type, DealDraft deal) {
        unsure.computeIfAbsent(type, any -> new ArrayList<>()).add(deal);
    }

    /** A paper is not out before the date on it. */
    private void issued(Form form, JsonCursor record, DealDraft deal, Instant at) {
        @Nullable LocalDate dated = Dates.of(record, form.dated());
        if (dated != null && dated.isAfter(at.atZone(times.zone()).toLocalDate())) {
            deal.add(new MilestoneDay(form.reached(), dated, times.zone()));
        } else {
            deal.add(new Milestone(form.reached(), at));
        }
    }

    private void paid(Form form, JsonCursor record, Placing place) throws BrokenRecordException {
        Payments.paid(place, times.required(record, form.moved()), record, form.amount(), form.currency());
        seen.add(MilestoneType.PAID);
    }

    /** Proves the types of which the export would show that they are missing. */
    public void prove(Evidence evidence) {
        boolean invoices = complete(Items.INVOICE, Resource.INVOICES);
        prove(evidence, invoices, MilestoneType.INVOICE_ISSUED);
        prove(evidence, invoices, MilestoneType.PAID);
        prove(evidence, complete(Items.QUOTE, Resource.QUOTES), MilestoneType.OFFER_SENT);
        if (!invoices || !seen.contains(MilestoneType.PAID)) {
            payments.prove(evidence);
        }
    }

    /** Whether each list of them that is here is whole. */
    private boolean complete(String type, Resource own) {
        boolean items = !bodies.has(Resource.ITEMS, type) || bodies.complete(Resource.ITEMS, type);
        return items && (!bodies.has(own) || bodies.complete(own));
    }

    private void prove(Evidence evidence, boolean complete, MilestoneType type) {
        if (complete && seen.contains(type)) {
            evidence.proveTypes(DataKind.MILESTONES, Set.of(type.name()));
        }
    }
}
