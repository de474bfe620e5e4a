package io.crmrules.examples.harness.export.bitrix24.internal.reference;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.model.Stage;
import java.util.Locale;
import java.util.Set;

/**
 * What a stage of Bitrix24 means. Success is WON; every failure, "apology" too, is LOST. The system's own first stage,
 * "NEW" in every pipeline, is where a request waits until somebody takes it: INCOMING. Bitrix24 knows no conditional
 * refusal; a stage in process that carries just this name is one.
 */
final class StageTypes {

    private static final Set<String> CONDITIONAL_REFUSAL = Set.of("условный отказ", "conditional refusal");

    private StageTypes() {}

    /** The type of the stage that a record of crm.status.list describes; {@code status} is its id within its pipeline. */
    static Stage.Type of(JsonCursor record, String status) {
        String semantics = record.text("SEMANTICS");
        String spelled = semantics.isEmpty() ? record.at("EXTRA").text("SEMANTICS") : semantics;
        return switch (spelled) {
            case "S", "success" -> Stage.Type.WON;
            case "F", "failure", "apology" -> Stage.Type.LOST;
            default -> inProcess(status, record.text("NAME"));
        };
    }

    private static Stage.Type inProcess(String status, String name) {
        if (status.equals("NEW")) {
            return Stage.Type.INCOMING;
        }
        return CONDITIONAL_REFUSAL.contains(name.toLowerCase(Locale.ROOT))
                ? Stage.Type.CONDITIONAL_REFUSAL
                : Stage.Type.WORKING;
    }
}
