package io.crmrules.examples.harness.export.internal;

import io.crmrules.model.SourceProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects what is wrong with an export; bounded, however much is wrong. Not thread-safe. */
public final class Problems {

    private static final int LIMIT = 1_000;
    private static final int EXAMPLES = 5;

    private final List<SourceProblem> found = new ArrayList<>();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Integer> unlisted = new TreeMap<>();
    private int single;
    private boolean uncounted;

    /**
     * Tells something of a list, or of the export when {@code file} is empty, by which nothing is lost that is here; never
     * lost among the problems of records.
     */
    public void addOverall(String file, String problem, String hint) {
        addOverall(new SourceProblem(file, "", "", problem, hint, true, Map.of()));
    }

    /** Adds a problem of the export as a whole, or of a list in it; never lost among those of records. */
    public void addOverall(SourceProblem problem) {
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    /** Tells something of one of many files, by which nothing is lost. */
    public void add(String file, String problem, String hint) {
        add(new SourceProblem(file, "", "", problem, hint, true, Map.of()));
    }

    /** Adds a problem of a single record or file; of a hopeless export only the first thousand are listed. */
    public void add(SourceProblem problem) {
        single++;
        if (single <= LIMIT) {
            found.add(problem);
        } else {
            problem.lost().forEach((list, count) -> unlisted.merge(list, count, Integer::sum));
            uncounted |= problem.uncounted();
        }
    }

    /**
     * Counts one more case of a defect that is reported once, with the number of its cases and the first of them.
     *
     * @param where a case; the first gives the report its file and place
     * @param defect what is wrong, in the plural ("Tasks of leads that are not in the export")
     * @param example names the case ("task 17")
     * @param hint what may help ("Maybe ..."), possibly empty
     */
    void count(Located where, String defect, String example, String hint) {
        count(where, defect, example, hint, "");
    }

    /** The same for a defect that costs a record. */
    void countLost(Located where, String defect, String example, String hint) {
        count(where, defect, example, hint, where.list());
    }

    private void count(Located where, String defect, String example, String hint, String lost) {
        tallies.computeIfAbsent(defect, any -> new Tally(where.file(), where.pointer(), hint, lost))
                .add(example);
    }

    /** How many defects of single records were added so far. */
    int defects() {
        return single;
    }

    /** Everything that was found wrong, as it was found; what was counted stands last. */
    public List<SourceProblem> all() {
        List<SourceProblem> all = new ArrayList<>(found);
        if (single > LIMIT) {
            String more = (single - LIMIT) + " more problems of single records are not listed.";
            all.add(new SourceProblem(
                    "",
                    "",
                    "",
                    more,
                    "Maybe the export is damaged as a whole; save it again.",
                    false,
                    unlisted,
                    uncounted));
        }
        tallies.forEach((defect, tally) -> all.add(tally.problem(defect)));
        return List.copyOf(all);
    }

    private static final class Tally {
        private final String file;
        private final String place;
        private final String hint;
        private final String lost;
        private final List<String> examples = new ArrayList<>();
        private int cases;
        private boolean more;

        Tally(String file, String place, String hint, String lost) {
            this.file = file;
            this.place = place;
            this.hint = hint;
            this.lost = lost;
        }

        void add(String example) {
            cases++;
            if (!examples.contains(example)) {
                more |= examples.size() == EXAMPLES;
                examples.addAll(more ? List.of() : List.of(example));
            }
        }

        SourceProblem problem(String defect) {
            String shown = String.join(", ", examples) + (more ? ", ..." : "");
            String text = defect + ": " + cases + " (" + shown + ").";
            Map<String, Integer> records = lost.isEmpty() ? Map.of() : Map.of(lost, cases);
            return new SourceProblem(file, place, "", text, hint, lost.isEmpty(), records);
        }
    }
}
