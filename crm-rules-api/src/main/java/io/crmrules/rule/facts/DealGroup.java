package io.crmrules.rule.facts;

import java.util.List;

/**
 * Open deals of one pipeline and one customer: that share a contact, or have contacts that are
 * {@linkplain ContactGroup duplicates}, directly or through others. A prepared fact of CRM scope. A very large group
 * comes in parts, all with the same oldest.
 *
 * @param oldest the one that was created first, then the one with the smallest id
 * @param others the younger ones, each with the older deal before it; at least one
 */
public record DealGroup(OpenDeal oldest, List<Member> others) {

    /**
     * Another deal of the customer.
     *
     * @param deal the deal
     * @param older of the older deals that have a customer in common with it the one that was created last
     * @param shared the contacts that it shares with the older one; of contacts that are duplicates of those of the older
     *     one the phones and e-mails, normalised, that they share with others
     */
    public record Member(OpenDeal deal, OpenDeal older, List<Object> shared) {}

    public DealGroup {
        others = List.copyOf(others);
    }
}
