package io.crmrules.examples.harness.bitrix24.internal;

import io.crmrules.model.SourceProblem;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with an export; of a hopeless one the first thousand, and the number of the rest. */
public final class Problems {

    private static final int LIMIT = 1000;

    private final List<SourceProblem> kept = new ArrayList<>();
    private int dropped;

    public void add(SourceProblem problem) {
        if (kept.size() < LIMIT) {
            kept.add(problem);
        } else {
            dropped++;
        }
    }

    /** A problem of a whole file, or of the whole export when {@code file} is empty. */
    public void add(String file, String problem, String hint) {
        add(new SourceProblem(file, "", "", problem, hint));
    }

    /** All that were kept, in the order in which they were found. */
    public List<SourceProblem> all() {
        if (dropped == 0) {
            return List.copyOf(kept);
        }
        List<SourceProblem> all = new ArrayList<>(kept);
        all.add(new SourceProblem(
                "", "", "", dropped + " further problems are not listed", "Maybe mend the ones above first."));
        return all;
    }
}
