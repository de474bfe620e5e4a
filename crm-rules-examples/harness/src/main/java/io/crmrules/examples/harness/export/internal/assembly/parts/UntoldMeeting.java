package io.crmrules.examples.harness.export.internal.assembly.parts;

import io.crmrules.model.DataKind;
import java.time.Instant;

/** A meeting of which nobody said whether it took place. */
public record UntoldMeeting(Instant startedAt) implements Waiting {

    /** What is not known because of it: one to come is a plan, of one that is past nobody knows. */
    public DataKind unknown(Instant takenAt) {
        return startedAt.isAfter(takenAt) ? DataKind.TASKS : DataKind.INTERACTIONS;
    }
}
