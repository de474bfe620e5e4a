package io.crmrules.history.store;

import io.crmrules.report.Answer;
import io.crmrules.report.Waiver;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a host keeps its history. What a method that keeps something returns from is kept: a process that dies a moment
 * later has lost nothing. All methods throw {@link HistoryException} when the store cannot do its work.
 */
public interface HistoryStore {

    /** The run that was kept last, null when none was. */
    @Nullable
    PastRun latest();

    /** The runs that speak of {@code from} or later, in the order of their moments. */
    List<PastRun> runs(Instant from);

    /** All findings but those that are {@link PastFinding.Presence#GONE} since before the latest run. */
    List<PastFinding> current();

    /** What is known of these findings, gone or not; nothing of those that were never found. */
    List<PastFinding> findings(Collection<String> fingerprints);

    /** All waivers, also those that have ended, in the order in which they were decided. Baselines are not among them. */
    List<Waiver> waivers();

    /**
     * Keeps a run with its findings.
     *
     * @return false, and nothing is kept, when another run than {@link RunRecord#after} is the latest by now: it has to be
     *     compared anew. A run of the id of the latest takes its place
     */
    boolean keep(RunRecord run);

    /**
     * Keeps answers to findings that are known. Earlier answers are not forgotten.
     *
     * @param answers by fingerprint
     * @param before the answers they take the place of, by fingerprint, without those that are the first
     * @return the fingerprints of those that were not kept, because another answer than {@code before} is there by now
     */
    List<String> keep(Map<String, Answer> answers, Map<String, Answer> before);

    /**
     * Keeps a waiver.
     *
     * @param findings the fingerprints of a baseline's findings, all of them known; empty for every other kind
     */
    void keep(Waiver waiver, Collection<String> findings);
}
