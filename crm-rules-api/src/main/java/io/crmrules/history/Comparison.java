package io.crmrules.history;

import io.crmrules.history.PastFinding.Presence;
import io.crmrules.report.DealRef;
import io.crmrules.report.ResolvedFinding;
import io.crmrules.report.RunFacts;
import io.crmrules.report.RunSummary;
import io.crmrules.report.Verdict;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One run against what was known before. A run of the same moment comes to the same, however often it is compared. */
final class Comparison {

    private static final Comparator<ResolvedFinding> ORDER = Comparator.comparing(ResolvedFinding::criterion)
            .thenComparing(
                    resolved -> resolved.deal() == null ? "" : resolved.deal().id())
            .thenComparing(ResolvedFinding::fingerprint);

    private final ViolationReport report;
    private final RunFacts run;
    private final Instant now;
    private final Map<String, PastFinding> past;
    private final Statuses statuses;
    private final Expiry expiry;
    private final Witness witness;
    private final Absences absences;
    private final KnownPeople people;
    private final List<Violation> violations = new ArrayList<>();
    private final List<PastFinding> changed = new ArrayList<>();
    private final List<ResolvedFinding> resolved = new ArrayList<>();
    private final RunCounts counts = new RunCounts();

    /** @param past what is known, by fingerprint, of all that is current and of all that the report has */
    Comparison(
            ViolationReport report, Map<String, PastFinding> past, Witness witness, Statuses statuses, Expiry expiry) {
        this.report = report;
        this.run = report.summary().run();
        this.now = run.asOf();
        this.past = past;
        this.statuses = statuses;
        this.expiry = expiry;
        this.witness = witness;
        this.absences = new Absences(report.summary(), witness, expiry);
        this.people = new KnownPeople(report.summary().users());
    }

    /** @param latest the id of the run before, null when there is none */
    ComparedRun run(@Nullable String latest) {
        Set<String> found = new HashSet<>();
        for (Violation violation : report.violations()) {
            found.add(violation.fingerprint());
            found(violation);
        }
        past.values().stream()
                .filter(before -> !found.contains(before.fingerprint()))
                .forEach(this::absent);
        resolved.sort(ORDER);
        PastRun kept = new PastRun(run.id(), now, run.takenAt(), checked(report.summary()), counts.all());
        RunSummary summary = WaivedGates.of(report.summary(), violations);
        return new ComparedRun(
                new ViolationReport(summary, violations, resolved), new RunRecord(kept, latest, changed));
    }

    private static Set<String> checked(RunSummary summary) {
        return summary.results().stream()
                .filter(result -> result.verdict() != Verdict.NOT_CHECKABLE)
                .map(result -> result.criterion().id())
                .collect(Collectors.toSet());
    }

    private void found(Violation violation) {
        PastFinding before = past.get(violation.fingerprint());
        PastFinding known = Sighting.of(violation, before, now, expiry);
        changed.add(known);
        Violation told =
                violation.toBuilder().history(statuses.of(violation, known)).build();
        violations.add(told);
        counts.add(told);
        if (before != null && known.spell().endedAt(now)) {
            resolved(known, before.saidFixed());
        }
    }

    private void absent(PastFinding before) {
        Presence presence = absences.of(before);
        boolean news = before.presence() == Presence.FOUND || before.presence() != presence;
        if (before.presence() == Presence.GONE ? !before.spell().endedAt(now) : !news) {
            return;
        }
        PastFinding known = before.presence() == Presence.GONE ? before : before.absent(presence, now);
        changed.add(known);
        if (before.open()) {
            resolved(known, before.saidFixed());
        }
    }

    private void resolved(PastFinding known, boolean saidFixed) {
        ResolvedFinding.Status status = known.presence() == Presence.MISSED
                ? ResolvedFinding.Status.UNCONFIRMED
                : saidFixed ? ResolvedFinding.Status.CONFIRMED : ResolvedFinding.Status.UNANSWERED;
        resolved.add(new ResolvedFinding(
                known.fingerprint(),
                known.key().criterion(),
                deal(known.key().deal()),
                people.of(known.answers()),
                known.spell().firstSeen(),
                status));
        if (status != ResolvedFinding.Status.UNCONFIRMED) {
            counts.addFixed(known, now);
        }
    }

    private @Nullable DealRef deal(@Nullable String id) {
        DealRef read = id == null ? null : witness.deal(id);
        return id == null || read != null ? read : new DealRef(id, "", "", "");
    }
}
