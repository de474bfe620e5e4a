package io.crmrules.rule.facts;

import io.crmrules.model.Contact;
import java.util.List;

/**
 * Contacts that share a phone or an e-mail and whose names agree, directly or through others: a prepared fact of CRM
 * scope. A very large group comes in parts, all with the same oldest.
 *
 * @param oldest the one that stays: created first, then with the smallest id; one without a creation date is youngest
 * @param others the duplicates, each with what it shares; at least one
 */
public record ContactGroup(Contact oldest, List<Member> others) {

    /**
     * A duplicate.
     *
     * @param contact the contact
     * @param shared the phones and e-mails, normalised, that it shares with others of the group
     */
    public record Member(Contact contact, List<String> shared) {}

    public ContactGroup {
        others = List.copyOf(others);
    }
}
