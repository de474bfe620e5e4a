package io.crmrules.examples.harness.export.internal.assembly;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.Problems;
import io.crmrules.model.DataKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The drafts of all deals, by their ids and by the customers that they are linked to. */
public final class Deals {

    private final Map<String, DealDraft> drafts = new LinkedHashMap<>();
    private final Set<String> passedOver = new HashSet<>();
    private final Map<Owner, Set<DealDraft>> byCustomer = new HashMap<>();
    private final Evidence evidence;
    private final Set<DealDraft> unlinked = new LinkedHashSet<>();
    private boolean whole = true;

    public Deals(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Takes in what is known of a record that hangs on deals. */
    @FunctionalInterface
    public interface Reader {
        void read(Placing place) throws BrokenRecordException;
    }

    public void add(DealDraft draft) {
        drafts.put(draft.id(), draft);
    }

    /** A deal of which nothing is to be said, such as one that was deleted: what hangs on it is not missed. */
    public void passOver(String id) {
        passedOver.add(id);
    }

    /** A deal of this customer. */
    public void link(Owner customer, DealDraft draft) {
        byCustomer.computeIfAbsent(customer, any -> new LinkedHashSet<>()).add(draft);
    }

    /** A deal that does not say who its customers are: it may be any of those on whom something hangs. */
    public void unlinked(DealDraft draft) {
        unlinked.add(draft);
        whole = false;
    }

    /** Not all deals are here: whether a customer has but one is not known. */
    public void incomplete() {
        whole = false;
    }

    /** A deal could not be read: any source may have brought it, too. */
    public void lost() {
        incomplete();
        evidence.doubt(Set.of(DataKind.LEAD_SOURCES));
    }

    public Collection<DealDraft> all() {
        return drafts.values();
    }

    public boolean has(String id) {
        return drafts.containsKey(id) || passedOver.contains(id);
    }

    /** Tells of the open deals that no next task is asked of, so that nobody takes them for being in order. */
    public void reportBesideMain(Problems problems) {
        List<DealDraft> beside = drafts.values().stream()
                .filter(deal -> deal.stage().open())
                .filter(deal -> !deal.stage().pipeline().main()
                        && !deal.stage().pipeline().archived())
                .toList();
        if (!beside.isEmpty()) {
            String pipelines = beside.stream()
                    .map(deal -> deal.stage().pipeline().name())
                    .distinct()
                    .collect(Collectors.joining(", "));
            problems.addOverall(
                    "",
                    "Of " + beside.size() + " open deals no next task is asked: their pipelines are not main ("
                            + pipelines + ").",
                    "Maybe deals are sold there; say main: true of the pipeline in the mapping.");
        }
    }

    /** The deals that are linked to any customer of this type. */
    public Collection<DealDraft> linkedTo(Owner.Type type) {
        Set<DealDraft> linked = new LinkedHashSet<>();
        byCustomer.forEach((customer, deals) -> linked.addAll(customer.type() == type ? deals : Set.of()));
        return linked;
    }

    /** The customers of a deal. */
    public Set<Owner> customersOf(DealDraft deal) {
        Set<Owner> customers = new LinkedHashSet<>();
        byCustomer.forEach((customer, theirs) -> {
            if (theirs.contains(deal)) {
                customers.add(customer);
            }
        });
        return customers;
    }

    /**
     * Reads a record that hangs on these owners. Whatever is found wrong with it damages the kinds for the deals
     * concerned, and for all when it does not say whose it is.
     *
     * @param owners those that can be read, the deal that it is kept on first
     * @throws BrokenRecordException when the record has to be left out
     */
    public void read(JsonCursor record, Collection<Owner> owners, Set<DataKind> kinds, Reader reader)
            throws BrokenRecordException {
        Placing place = place(record, owners);
        if (place.home() == null && !owners.isEmpty()) {
            unlinked.forEach(deal -> deal.damage(kinds));
        }
        int defects = record.defects();
        boolean sound = false;
        try {
            reader.read(place);
            sound = record.defects() == defects;
        } finally {
            if (!sound && owners.isEmpty()) {
                evidence.doubt(kinds);
            } else if (!sound) {
                place.damage(kinds);
            }
        }
    }

    /** Something of these kinds is not here for the deals of these owners; without owners for all. */
    public void damage(JsonCursor record, Collection<Owner> owners, Set<DataKind> kinds) {
        if (owners.isEmpty()) {
            evidence.doubt(kinds);
        } else {
            place(record, owners).damage(kinds);
        }
    }

    /** The deals that a record with these owners is about. */
    public Placing place(JsonCursor record, Collection<Owner> owners) {
        List<DealDraft> named = new ArrayList<>();
        Set<DealDraft> linked = new LinkedHashSet<>();
        for (Owner owner : owners) {
            DealDraft draft = owner.type() == Owner.Type.DEAL ? drafts.get(owner.id()) : null;
            if (draft != null) {
                named.add(draft);
            } else if (owner.type() == Owner.Type.DEAL) {
                missing(record, owner);
            }
            linked.addAll(byCustomer.getOrDefault(owner, Set.of()));
        }
        return named.isEmpty() ? Placing.byCustomer(List.copyOf(linked), whole) : Placing.onDeals(named);
    }

    private void missing(JsonCursor record, Owner owner) {
        if (!passedOver.contains(owner.id())) {
            record.count(
                    "Records of deals that are not in the export",
                    record.record() + " of deal " + owner.id(),
                    "Maybe a page of deals was not saved, or the deals were deleted.");
        }
    }
}
