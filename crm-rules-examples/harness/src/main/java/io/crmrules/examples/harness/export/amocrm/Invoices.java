package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.examples.harness.export.amocrm.internal.Resource;
import io.crmrules.examples.harness.export.amocrm.internal.Selection;
import io.crmrules.examples.harness.export.amocrm.internal.reference.Invoice;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.internal.assembly.Versions;
import io.crmrules.model.DataKind;
import io.crmrules.model.MilestoneType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Invoices of amoCRM's list of invoices, which are elements of a catalog that leads are linked to. */
final class Invoices {

    private final Crm crm;
    private final Set<String> lists = new HashSet<>();
    private final Map<String, Invoice> invoices = new HashMap<>();
    private final Map<Element, Set<DealDraft>> dealsOf = new LinkedHashMap<>();
    private final Set<DealDraft> untold = new LinkedHashSet<>();

    Invoices(Crm crm) {
        this.crm = crm;
    }

    private record Element(String id, @Nullable String list) {}

    /** Takes in the elements that a lead names; without {@code with=catalog_elements} it names none. */
    void linked(DealDraft deal, JsonCursor lead) {
        JsonCursor embedded = lead.at("_embedded");
        if (!embedded.has("catalog_elements")) {
            untold.add(deal);
        }
        embedded.at("catalog_elements").items().forEach(element -> link(deal, element, "id"));
    }

    private void link(DealDraft deal, JsonCursor element, String field) {
        String id = element.id(field);
        if (id == null) {
            deal.damage(DataKind.MILESTONES);
            return;
        }
        Element linked = new Element(id, element.at("metadata").id("catalog_id"));
        dealsOf.computeIfAbsent(linked, any -> new LinkedHashSet<>()).add(deal);
    }

    /** Reads the invoices once all leads are known, and proves what their absence means. */
    void read() {
        crm.folder().forEach(Resource.CATALOGS, this::list);
        Versions versions = new Versions("updated_at");
        crm.folder().forEach(Resource.ELEMENTS, given -> {
            String id = given.requiredId("id");
            JsonCursor element = given.as("element " + id);
            versions.put(id, element, () -> element(id, element));
        });
        versions.read();
        readLinks();
        if (invoices.isEmpty()) {
            if (!lists.isEmpty() && !crm.folder().has(Resource.ELEMENTS)) {
                String save = "Maybe save /api/v4/catalogs/" + String.join(", ", lists) + "/elements.";
                crm.folder().report("The list of invoices is not in the export.", save);
            }
            return;
        }
        if (dealsOf.isEmpty() && !untold.isEmpty()) {
            crm.folder()
                    .report(
                            "There are invoices in the export, but no lead names its own.",
                            "Maybe save /api/v4/leads?with=catalog_elements.");
            return;
        }
        untold.forEach(deal -> deal.damage(DataKind.MILESTONES));
        dealsOf.forEach(this::place);
        prove();
    }

    private void list(JsonCursor list) throws BrokenRecordException {
        if (list.text("type").equals("invoices")) {
            lists.add(list.requiredId("id"));
        }
    }

    private void element(String id, JsonCursor element) {
        String list = element.id("catalog_id");
        Invoice invoice = Invoice.of(element, crm.times(), crm.account().currency());
        if (list != null && (invoice.told() || lists.contains(list))) {
            lists.add(list);
            invoices.put(id, invoice);
        }
    }

    /** The answers to {@code /api/v4/leads/ID/links}. */
    private void readLinks() {
        Map<String, DealDraft> deals =
                crm.deals().all().stream().collect(Collectors.toMap(DealDraft::id, deal -> deal));
        crm.folder().forEachWithBody(Resource.LINKS, (body, link) -> {
            String path = body.self().path();
            DealDraft deal = deals.get(path.replaceFirst(".*/leads/(\\d+)/links$", "$1"));
            if (deal != null && !crm.folder().incomplete(Resource.LINKS)) {
                untold.remove(deal);
            }
            if (deal != null && link.text("to_entity_type").equals("catalog_elements")) {
                link(deal, link, "to_entity_id");
            }
        });
    }

    private void place(Element element, Set<DealDraft> deals) {
        Invoice invoice = invoices.get(element.id());
        if (invoice == null && element.list() != null && !lists.contains(element.list())) {
            return;
        }
        for (DealDraft deal : deals) {
            if (invoice == null || deals.size() > 1 || !invoice.addTo(deal)) {
                deal.damage(DataKind.MILESTONES);
            }
        }
    }

    /** All invoices are here, and leads name theirs: a lead that names none has none. */
    private void prove() {
        Selection saved = Selection.of(crm.folder(), Resource.ELEMENTS);
        boolean all = saved.whole()
                && saved.from() == null
                && saved.entities().containsAll(lists)
                && !crm.folder().lossy(Resource.ELEMENTS);
        boolean linked = dealsOf.keySet().stream().anyMatch(element -> invoices.containsKey(element.id()));
        if (all && linked) {
            boolean paid = invoices.values().stream().anyMatch(Invoice::paid);
            Set<String> types = paid
                    ? Set.of(MilestoneType.INVOICE_ISSUED.name(), MilestoneType.PAID.name())
                    : Set.of(MilestoneType.INVOICE_ISSUED.name());
            crm.evidence().proveTypes(DataKind.MILESTONES, types);
        }
    }
}
