package io.crmrules.report;

import java.util.List;

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
}
