package io.crmrules.report;

import io.crmrules.policy.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A violation together with those of the same deal that follow from it: put it right, and they go too.
 *
 * @param root the violation that follows from no other
 * @param consequences the worst first, possibly empty
 */
public record RootCause(Violation root, List<Violation> consequences) {

    public RootCause {
        consequences = List.copyOf(consequences);
    }

    /** How bad it is: as bad as the worst of them. */
    public Severity severity() {
        return violations()
                .map(Violation::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The root, then what follows from it. */
    public Stream<Violation> violations() {
        return Stream.concat(Stream.of(root), consequences.stream());
    }
}
