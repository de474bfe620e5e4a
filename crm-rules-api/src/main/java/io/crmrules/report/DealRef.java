package io.crmrules.report;

import io.crmrules.model.Company;
import io.crmrules.model.Deal;

/**
 * What a report keeps of a deal.
 *
 * @param id the deal's
 * @param title the deal's, possibly empty
 * @param client the first contact's or the company's name, possibly empty
 * @param url where to open it, possibly empty; comes from outside
 */
public record DealRef(String id, String title, String client, String url) {

    /** What a report keeps of {@code deal}. */
    public static DealRef of(Deal deal) {
        return new DealRef(deal.id(), deal.title(), client(deal), deal.url());
    }

    private static String client(Deal deal) {
        if (!deal.contacts().isEmpty()) {
            return deal.contacts().get(0).label();
        }
        Company company = deal.company();
        return company == null ? "" : company.label();
    }
}
