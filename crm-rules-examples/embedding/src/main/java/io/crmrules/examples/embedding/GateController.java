package io.crmrules.examples.embedding;

import io.crmrules.CrmChecker;
import io.crmrules.json.SnapshotReader;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import io.crmrules.report.StageGate;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers, before a deal is moved, what the move would break. */
@RestController
class GateController {

    private final CheckerViews checkers;

    GateController(CheckerViews checkers) {
        this.checkers = checkers;
    }

    /**
     * The moment of the move is that at which the posted snapshot was taken.
     *
     * @param to pipeline and stage, {@code sales/invoice}
     * @param by the id of the user who would move it, null when unknown
     */
    @PostMapping(
            path = "/gate",
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_NDJSON_VALUE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    StageGate gate(
            InputStream snapshot,
            @RequestParam String deal,
            @RequestParam String to,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String cadence,
            @RequestParam(required = false) @Nullable String language)
            throws IOException {
        CrmChecker checker = checkers.of(cadence, language);
        CrmSnapshot crm = SnapshotReader.read(snapshot);
        Deal moved = known(crm.deal(deal), "deal", deal, "Maybe its id was misspelt, or its record could not be read.");
        Stage target = known(crm.stage(to), "stage", to, "Maybe write it as pipeline/stage, with their ids.");
        User author = by == null ? null : known(crm.user(by), "user", by, "Maybe leave 'by' out when nobody knows.");
        try {
            return checker.wouldMove(moved, target, author, crm, crm.takenAt());
        } catch (IllegalArgumentException e) { // a stage of the same id in another pipeline
            throw new UnusableRequestException(e.getMessage());
        }
    }

    private static <T> T known(@Nullable T found, String kind, String id, String advice) {
        if (found == null) {
            throw new UnusableRequestException("The snapshot has no " + kind + " '" + id + "'. " + advice);
        }
        return found;
    }
}
