package io.crmrules.examples.harness.export.table;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.assembly.Deals;
import io.crmrules.examples.harness.export.internal.assembly.Owner;
import io.crmrules.examples.harness.export.table.internal.Row;
import io.crmrules.examples.harness.export.table.internal.reference.Customers;
import java.util.ArrayList;
import java.util.List;

/** What a row hangs on: the deals that it names, and the customers, whose deals it may be about. */
final class Owners {

    private static final List<String> LINKS = List.of("deal", "contact", "company");

    private final Deals deals;
    private final Customers customers;

    Owners(Deals deals, Customers customers) {
        this.deals = deals;
        this.customers = customers;
    }

    /** Some CRMs name a deal and a customer in one column; what is a customer's id then is no deal that is missing. */
    List<Owner> of(Row row) {
        List<Owner> owners = new ArrayList<>();
        if (elsewhere(row)) {
            row.place()
                    .count(
                            "Rows that hang on something else than deals and their customers",
                            row.key(),
                            "They are passed over.");
            return owners;
        }
        row.split("deal").stream()
                .filter(id -> deals.has(id) || !customers.has(id))
                .map(Owner::deal)
                .forEach(owners::add);
        row.split("contact").forEach(id -> owners.add(new Owner(Owner.Type.CONTACT, id)));
        row.split("company").forEach(id -> owners.add(new Owner(Owner.Type.COMPANY, id)));
        return owners;
    }

    /** Whether the column of the deal names what, by the mapping, is neither a deal nor a customer. */
    private boolean elsewhere(Row row) {
        String named = row.entered("deal");
        return !named.isEmpty()
                && row.text("deal").isEmpty()
                && !customers.has(named)
                && !named.equals(row.text("contact"))
                && !named.equals(row.text("company"));
    }

    /** Whether the row names all that it hangs on. */
    static boolean whole(Row row) {
        return LINKS.stream().allMatch(row::whole);
    }

    /** @throws BrokenRecordException when it does not */
    static void demand(Row row) throws BrokenRecordException {
        for (String link : LINKS) {
            if (!row.whole(link)) {
                throw row.at(link)
                        .broken(
                                "What the record hangs on is not there, or not all of it.",
                                "Maybe it was not asked for, or the CRM cut it off.");
            }
        }
    }
}
