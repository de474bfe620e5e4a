package io.crmrules.examples.embedding;

import io.crmrules.json.SnapshotReader;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Checks a posted snapshot, {@code crm-rules/snapshot/1}, and answers {@code crm-rules/report/1}. */
@RestController
class CheckController {

    private final CheckerViews checkers;
    private final CheckCounters counters;

    CheckController(CheckerViews checkers, CheckCounters counters) {
        this.checkers = checkers;
        this.counters = counters;
    }

    @PostMapping(
            path = "/check",
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_NDJSON_VALUE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ViolationReport check(
            InputStream snapshot,
            @RequestParam(required = false) @Nullable String cadence,
            @RequestParam(required = false) @Nullable String language)
            throws IOException {
        ViolationReport report = checkers.of(cadence, language).check(SnapshotReader.read(snapshot));
        counters.count(report.summary());
        return report;
    }
}
