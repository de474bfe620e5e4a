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
 */
record Sequel(
        boolean said, @Nullable Instant settledAt, @Nullable User doer) {

    static final Sequel UNSAID = new Sequel(false, null, null);

    Sequel settled(@Nullable Instant at) {
        return new Sequel(true, at, doer);
    }

    Sequel by(@Nullable User user) {
        return new Sequel(said, settledAt, user);
    }
}
