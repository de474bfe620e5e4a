package io.crmrules.history.store;

import io.crmrules.report.Subject;
import io.crmrules.report.Violation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which finding it is, over runs.
 *
 * @param fingerprint see {@link Violation#fingerprint}
 * @param criterion the id of its criterion
 * @param subject what it speaks of
 * @param deal the id of the deal it hangs on, null when on none
 */
public record FindingKey(
        String fingerprint,
        String criterion,
        Subject subject,
        @Nullable String deal) {

    /**
     * Only the deal may be missing.
     *
     * @throws NullPointerException with the name of the component that is null and must not be
     */
    public FindingKey {
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(subject, "subject");
    }

    /** The key of this violation. */
    public static FindingKey of(Violation violation) {
        return new FindingKey(
                violation.fingerprint(),
                violation.criterion().id(),
                violation.subject(),
                violation.deal() == null ? null : violation.deal().id());
    }
}
