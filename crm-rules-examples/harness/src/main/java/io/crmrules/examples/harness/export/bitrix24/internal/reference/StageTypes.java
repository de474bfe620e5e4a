package io.crmrules.examples.harness.export.bitrix24.internal.reference;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.model.Stage;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a stage of Bitrix24 means. Success is WON; every failure, "apology" too, is LOST. The system's own first stage,
 * "NEW" in every pipeline, is where a request waits until somebody takes it, INCOMING, as long as it is called so: a
 * company that takes requests as leads gives the stage another name, and works there. Bitrix24 knows no conditional
 * refusal; a stage in process that carries just this name is one.
 */
final class StageTypes {

    private static final Set<String> CONDITIONAL_REFUSAL = Set.of("условный отказ", "conditional refusal");
    private static final Set<String> SUCCESS = Set.of("WON", "CONVERTED");
    private static final Set<String> FAILURE = Set.of("LOSE", "APOLOGY", "JUNK");
    private static final Pattern WAITING = Pattern.compile(
            "^нов|неразобр|необработ|не обработ|входящ|заявк|запрос|обращен|^лид|\\bnew\\b|incoming|inbox|request"
                    + "|unsorted|unassigned|^lead",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private StageTypes() {}

    /** The type of the stage that a record describes; {@code status} is its id within its pipeline. */
    static Stage.Type of(JsonCursor record, String status) {
        String semantics = record.text("SEMANTICS");
        String spelled = semantics.isEmpty() ? record.at("EXTRA").text("SEMANTICS") : semantics;
        return switch (spelled) {
            case "S", "success" -> Stage.Type.WON;
            case "F", "failure", "apology" -> Stage.Type.LOST;
            default -> byStatus(status, record.text("NAME").strip().toLowerCase(Locale.ROOT), given(record));
        };
    }

    /** Whether the stage is still called as the system called it, in whatever language. */
    private static boolean given(JsonCursor record) {
        return !record.text("NAME_INIT").isEmpty() && record.text("NAME").equals(record.text("NAME_INIT"));
    }

    /** The semantics of a stage in process are left out, and old methods give none at all. */
    private static Stage.Type byStatus(String status, String name, boolean given) {
        if (SUCCESS.contains(status)) {
            return Stage.Type.WON;
        }
        if (FAILURE.contains(status)) {
            return Stage.Type.LOST;
        }
        if (status.equals("NEW")
                && (given || name.isEmpty() || WAITING.matcher(name).find())) {
            return Stage.Type.INCOMING;
        }
        return CONDITIONAL_REFUSAL.contains(name) ? Stage.Type.CONDITIONAL_REFUSAL : Stage.Type.WORKING;
    }
}
