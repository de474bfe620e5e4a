package io.crmrules.examples.harness.export.bitrix24.internal.reference;

import io.crmrules.examples.harness.export.internal.JsonCursor;

/**
 * Whether phones and e-mails were selected. A customer without a phone has no PHONE at all, and neither has one whose
 * phone was not asked for; HAS_PHONE tells them apart, else it takes one customer with a phone to know.
 */
final class Reach {

    private boolean phones;
    private boolean emails;
    private boolean hidden;

    void note(JsonCursor customer) {
        phones |= tells(customer, "PHONE");
        emails |= tells(customer, "EMAIL");
    }

    private boolean tells(JsonCursor customer, String key) {
        hidden |= customer.flag("HAS_" + key, false) && !customer.has(key);
        return customer.has(key) || customer.text("HAS_" + key).equals("N");
    }

    boolean known() {
        return phones && emails && !hidden;
    }
}
