package io.crmrules.examples.harness.history;

import io.crmrules.examples.harness.past.BaselineCount;
import io.crmrules.examples.harness.past.JudgedTalk;
import io.crmrules.history.store.HistoryException;
import io.crmrules.history.store.HistoryStore;
import io.crmrules.history.store.PastFinding;
import io.crmrules.history.store.PastRun;
import io.crmrules.history.store.RunRecord;
import io.crmrules.report.Answer;
import io.crmrules.report.Waiver;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A history in a database. Several processes may have it open at once. */
public final class SqlHistory implements HistoryStore, AutoCloseable {

    private final Transactions transactions;

    SqlHistory(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Opens a history, which is made where there is none.
     *
     * @param where a file of SQLite, or the JDBC URL of a PostgreSQL
     * @throws HistoryException when it cannot be opened, is no history, or is one of another version
     */
    public static SqlHistory open(String where) {
        Transactions transactions = Transactions.open(where);
        try {
            Schema.prepare(transactions);
            return new SqlHistory(transactions);
        } catch (RuntimeException e) {
            transactions.close();
            throw e;
        }
    }

    @Override
    public @Nullable PastRun latest() {
        List<PastRun> latest = transactions.read(RunRows::latest);
        return latest.isEmpty() ? null : latest.get(0);
    }

    @Override
    public List<PastRun> runs(Instant from) {
        return transactions.read(connection -> RunRows.from(connection, from));
    }

    @Override
    public List<PastFinding> current() {
        PastRun latest = latest();
        return latest == null
                ? List.of()
                : transactions.read(connection -> FindingRows.current(connection, Columns.of(latest.asOf())));
    }

    @Override
    public List<PastFinding> findings(Collection<String> fingerprints) {
        return transactions.read(connection -> FindingRows.of(connection, fingerprints));
    }

    @Override
    public List<Waiver> waivers() {
        return transactions.read(WaiverRows::all);
    }

    @Override
    public boolean keep(RunRecord run) {
        return transactions.write(connection -> {
            String latest = RunRows.latest(connection).stream()
                    .map(PastRun::id)
                    .findFirst()
                    .orElse(null);
            if (!Objects.equals(latest, run.after())) {
                return false;
            }
            RunRows.put(connection, run.run());
            FindingRows.put(connection, run.findings());
            return true;
        });
    }

    @Override
    public List<String> keep(Map<String, Answer> answers, Map<String, Answer> before) {
        return transactions.write(connection -> AnswerRows.put(connection, answers, before));
    }

    @Override
    public void keep(Waiver waiver, Collection<String> findings) {
        transactions.write(connection -> {
            WaiverRows.put(connection, waiver, findings);
            return waiver;
        });
    }

    /** What there is of baselines, by who answers now. */
    public List<BaselineCount> baselines() {
        return transactions.read(BaselineRows::counts);
    }

    /** Verdicts of quality control that came in after a moment, by the keys of the conversations. */
    public List<JudgedTalk> judged(Instant after) {
        return transactions.read(connection -> VerdictRows.after(connection, after));
    }

    /**
     * Keeps verdicts, but none in the place of one that it contradicts: see {@link JudgedTalk#replaces}.
     *
     * @return of each, in their order, the earlier verdict that stays; empty where the new one was kept
     */
    public List<Optional<JudgedTalk>> keep(Collection<JudgedTalk> verdicts) {
        return transactions.write(connection -> {
            List<Optional<JudgedTalk>> kept = new ArrayList<>();
            for (JudgedTalk judged : verdicts) {
                kept.add(VerdictRows.put(connection, judged));
            }
            return kept;
        });
    }

    /**
     * Forgets a person: what speaks of the person is gone, verdicts on the person's conversations too, findings that the
     * person answered for are nobody's, the person's comments are gone. Nothing of it stays in the file.
     *
     * @return how many records that were
     */
    public int erase(String person) {
        return transactions.shred(connection -> Erasure.person(connection, person));
    }

    /**
     * Forgets runs and verdicts of before a moment, and findings that were gone by then.
     *
     * @return how many findings and verdicts that were
     */
    public int eraseBefore(Instant moment) {
        return transactions.shred(connection -> Erasure.before(connection, moment));
    }

    @Override
    public void close() {
        transactions.close();
    }
}
