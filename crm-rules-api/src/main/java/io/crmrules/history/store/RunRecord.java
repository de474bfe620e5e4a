package io.crmrules.history.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a store is to keep of a run: all of it, or nothing.
 *
 * @param run the run
 * @param after the id of the run that was the latest when this one was compared, null when there was none
 * @param findings what is now known of each finding that the run found or missed; each replaces what is kept under its
 *     fingerprint, but for answers and baselines, which a run never changes. An answer given before {@link Spell#begun} is
 *     one to an earlier spell and over
 */
public record RunRecord(PastRun run, @Nullable String after, List<PastFinding> findings) {

    public RunRecord {
        findings = List.copyOf(findings);
    }
}
