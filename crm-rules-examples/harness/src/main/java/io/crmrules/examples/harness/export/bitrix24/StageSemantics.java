package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;

/** Whether a record agrees with what its stage is said to be: whether something is closed must not be guessed. */
final class StageSemantics {

    private StageSemantics() {}

    /**
     * Demands that a record and its stage agree.
     *
     * @param closed whether the portal describes the stage as a final one
     * @param key under which the record says "P", "S" or "F"
     * @throws BrokenRecordException when they do not
     */
    static void demand(JsonCursor record, boolean closed, String key) throws BrokenRecordException {
        String semantics = record.text(key);
        boolean saysClosed = semantics.matches("[SF]") || record.flag("CLOSED", false);
        boolean saysOpen = semantics.equals("P") && !saysClosed;
        if (closed ? saysOpen : saysClosed) {
            throw record.broken(
                    "It says that it is " + (saysOpen ? "open" : "closed")
                            + ", its stage the contrary; it is left out.",
                    "Maybe the stages were saved without SEMANTICS, or changed since; save crm.status.list again.");
        }
    }
}
