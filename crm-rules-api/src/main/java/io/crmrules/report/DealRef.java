package io.crmrules.report;

import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import io.crmrules.model.Named;
import io.crmrules.rule.facts.OpenDeal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report keeps of a deal, so that a million of them fit into memory. A host that needs more looks the deal up by
 * its id.
 *
 * @param id the deal's
 * @param title the deal's, possibly empty
 * @param client the first contact's or the company's name, possibly empty
 * @param url where to open it, possibly empty; comes from outside: check the scheme before linking to it
 */
public record DealRef(String id, String title, String client, String url) implements Named {

    /**
     * What a report keeps of {@code deal}.
     *
     * @return with the first contact as the client, or else the company
     * @throws NullPointerException when the deal is null
     */
    public static DealRef of(Deal deal) {
        return new DealRef(deal.id(), deal.title(), client(deal.contacts(), deal.company()), deal.url());
    }

    /** What a report keeps of {@code deal}. */
    public static DealRef of(OpenDeal deal) {
        return new DealRef(deal.id(), deal.title(), client(deal.contacts(), deal.company()), deal.url());
    }

    private static String client(List<Contact> contacts, @Nullable Company company) {
        if (!contacts.isEmpty()) {
            return contacts.get(0).label();
        }
        return company == null ? "" : company.label();
    }

    @Override
    public String label() {
        return title.isBlank() ? id : title;
    }

    /** Equal when the deals are: when their ids are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DealRef deal && id.equals(deal.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
