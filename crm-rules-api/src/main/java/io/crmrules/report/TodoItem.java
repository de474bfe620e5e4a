package io.crmrules.report;

import io.crmrules.model.Money;
import io.crmrules.policy.Severity;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A deal with what is wrong with it, or one finding that hangs on no deal.
 *
 * @param deal null of what hangs on no deal: on a user, a lead source, a contact, the CRM
 * @param causes the worst first, at least one; without a deal exactly one
 */
public record TodoItem(@Nullable DealRef deal, List<RootCause> causes) {

    private static final Comparator<RootCause> WORST_CAUSE_FIRST = Comparator.comparing(RootCause::severity)
            .thenComparing(cause -> cause.root().since(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RootCause::root, Violation.ORDER);

    /**
     * Sorts the causes, and copies them.
     *
     * @throws IllegalArgumentException when there is none
     */
    public TodoItem {
        if (causes.isEmpty()) {
            throw new IllegalArgumentException("Nothing is to be done here: there is no cause. Maybe leave it out.");
        }
        causes = causes.stream().sorted(WORST_CAUSE_FIRST).toList();
    }

    /** How bad the worst of it is, consequences included. */
    public Severity severity() {
        return causes.get(0).severity();
    }

    /** From when on the worst of it lasts, or when the oldest of what is equally bad happened; null when unknown. */
    public @Nullable Instant since() {
        return causes.stream()
                .filter(cause -> cause.severity() == severity())
                .map(cause -> cause.root().since())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The deal's amount, once; null when it has none, or when nothing is to be lost: see {@link Violation#moneyAtRisk}. */
    public @Nullable Money moneyAtRisk() {
        return violations()
                .map(Violation::moneyAtRisk)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** All that is wrong with it: causes, each with its consequences behind it. */
    public Stream<Violation> violations() {
        return causes.stream().flatMap(RootCause::violations);
    }
}
