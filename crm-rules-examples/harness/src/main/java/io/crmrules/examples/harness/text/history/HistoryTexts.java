package io.crmrules.examples.harness.text.history;

import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.report.FindingHistory;
import io.crmrules.report.RunFacts;
import io.crmrules.report.Violation;
import io.crmrules.report.Waiver;
import io.crmrules.support.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What a history says of single findings, in the language of a run. Not escaped; empty where there is none. */
public final class HistoryTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final RunFacts run;
    private final Words words;

    /** The texts of this run. */
    public HistoryTexts(RunFacts run) {
        this.run = run;
        this.words = Vocabulary.of(run.language(), HistoryTexts.class);
    }

    /** How it stands: "new", "still there since 20.11.2026", "waived until 31.12.2026: ...". */
    public String status(Violation violation) {
        FindingHistory history = violation.history();
        if (history == null) {
            return "";
        }
        Waiver waiver = history.waiver();
        if (waiver != null && history.status().waived()) {
            return words.of("status." + history.status(), day(waiver.until()), waiver.reason());
        }
        String since = day(LocalDate.ofInstant(history.firstSeen(), run.zone()));
        String status = words.of("status." + history.status(), since);
        return waiver == null ? status : words.of("status.ended", status, day(waiver.until()));
    }

    /** A day, as people write it. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }
}
