package io.crmrules.rule.facts;

import java.util.List;

/**
 * Open deals of one pipeline that share a contact, a phone or an e-mail, directly or through others: a prepared fact of
 * CRM scope. A very large group comes in parts, all with the same oldest.
 *
 * @param oldest the one that stays: created first, then with the smallest id
 * @param others the duplicates, each with what it shares; at least one
 */
public record DealGroup(OpenDeal oldest, List<Member> others) {

    /**
     * A duplicate.
     *
     * @param deal the deal
     * @param shared the contacts, the phones and e-mails, normalised, that it shares with others of the group
     */
    public record Member(OpenDeal deal, List<Object> shared) {}

    public DealGroup {
        others = List.copyOf(others);
    }
}
