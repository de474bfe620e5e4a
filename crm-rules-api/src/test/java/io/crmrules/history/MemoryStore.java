package io.crmrules.history;

import io.crmrules.history.store.HistoryStore;
import io.crmrules.history.store.PastFinding;
import io.crmrules.history.store.PastRun;
import io.crmrules.history.store.RunRecord;
import io.crmrules.report.Answer;
import io.crmrules.report.Waiver;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The simplest store there is: what a store has to do, without a database. */
public final class MemoryStore implements HistoryStore {

    private final List<PastRun> runs = new ArrayList<>();
    private final Map<String, PastFinding> findings = new LinkedHashMap<>();
    private final List<Waiver> waivers = new ArrayList<>();

    @Override
    public PastRun latest() {
        return runs.isEmpty() ? null : runs.get(runs.size() - 1);
    }

    @Override
    public List<PastRun> runs(Instant from) {
        return runs.stream().filter(run -> !run.asOf().isBefore(from)).toList();
    }

    @Override
    public List<PastFinding> current() {
        return findings.values().stream().filter(this::current).toList();
    }

    private boolean current(PastFinding finding) {
        return finding.presence() != PastFinding.Presence.GONE
                || finding.spell().endedAt(latest().asOf());
    }

    @Override
    public List<PastFinding> findings(Collection<String> fingerprints) {
        return fingerprints.stream().map(findings::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Waiver> waivers() {
        return List.copyOf(waivers);
    }

    @Override
    public boolean keep(RunRecord run) {
        PastRun latest = latest();
        if (!Objects.equals(latest == null ? null : latest.id(), run.after())) {
            return false;
        }
        runs.removeIf(kept -> kept.id().equals(run.run().id()));
        runs.add(run.run());
        run.findings().forEach(finding -> {
            PastFinding before = findings.get(finding.fingerprint());
            Answer answer = before == null ? null : before.answer();
            boolean over =
                    answer != null && answer.at().isBefore(finding.spell().begun());
            put(finding, over ? null : answer, before == null ? null : before.baseline());
        });
        return true;
    }

    private void put(PastFinding finding, Answer answer, Waiver baseline) {
        findings.put(
                finding.fingerprint(),
                new PastFinding(
                        finding.key(),
                        finding.answers(),
                        finding.severity(),
                        finding.standing(),
                        finding.presence(),
                        finding.spell(),
                        finding.limits(),
                        answer,
                        baseline));
    }

    @Override
    public List<String> keep(Map<String, Answer> answers, Map<String, Answer> before) {
        List<String> late = new ArrayList<>();
        answers.forEach((fingerprint, answer) -> {
            PastFinding finding = findings.get(fingerprint);
            if (Objects.equals(finding.answer(), before.get(fingerprint))) {
                put(finding, answer, finding.baseline());
            } else {
                late.add(fingerprint);
            }
        });
        return late;
    }

    @Override
    public void keep(Waiver waiver, Collection<String> fingerprints) {
        if (waiver.kind() != Waiver.Kind.BASELINE) {
            waivers.add(waiver);
        }
        fingerprints.forEach(fingerprint -> {
            PastFinding finding = findings.get(fingerprint);
            put(finding, finding.answer(), waiver);
        });
    }
}
