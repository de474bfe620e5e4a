package io.crmrules.examples.harness.export.bitrix24.internal.reference;

import io.crmrules.examples.harness.export.internal.JsonCursor;

/**
 * Whether phones and e-mails were selected. A customer without a phone has no PHONE at all, and neither has one whose
 * phone was not asked for; HAS_PHONE tells them apart, else it takes one customer with a phone to know.
 */
final class Reach {

    private boolean phones;
    private boolean emails;

    void note(JsonCursor customer) {
        phones |= tells(customer, "PHONE");
        emails |= tells(customer, "EMAIL");
    }

    private boolean tells(JsonCursor customer, String key) {
        return customer.has(key) || customer.text("HAS_" + key).equals("N");
    }

    boolean known() {
        return phones && emails;
    }

    /** Whether this customer has a phone or an e-mail that was not given out. */
    static boolean hidden(JsonCursor customer) {
        return hides(customer, "PHONE") || hides(customer, "EMAIL");
    }

    private static boolean hides(JsonCursor customer, String key) {
        return customer.flag("HAS_" + key, false) && !customer.has(key);
    }
}
