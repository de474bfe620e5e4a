package io.crmrules.drools.oracle;

import io.crmrules.model.User;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an oracle says of what came after a fault, as far as its {@link Row} does not.
 *
 * @param said whether it has said what settles the fault
 * @param settledAt when that happened, null: it has not
 * @param doer the user whom the column "answers" means, null: nobody known, or not said
 * @param stranger whether the CRM names somebody there who is none of its users
 */
record Sequel(
        boolean said, @Nullable Instant settledAt, @Nullable User doer, boolean stranger) {

    static final Sequel UNSAID = new Sequel(false, null, null, false);

    Sequel settled(@Nullable Instant at) {
        return new Sequel(true, at, doer, stranger);
    }

    Sequel by(@Nullable User user, boolean unknown) {
        return new Sequel(said, settledAt, user, unknown);
    }
}
