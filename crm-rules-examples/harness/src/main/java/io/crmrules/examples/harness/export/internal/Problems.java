package io.crmrules.examples.harness.export.internal;

import io.crmrules.model.SourceProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with an export; bounded, however much is wrong. Not thread-safe. */
public final class Problems {

    private static final int LIMIT = 1_000;
    private static final int EXAMPLES = 5;

    private final List<SourceProblem> overall = new ArrayList<>();
    private final List<SourceProblem> single = new ArrayList<>();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private int beyond;

    /** Adds a problem of the export as a whole, or of a list in it; never lost among those of records. */
    public void addOverall(SourceProblem problem) {
        overall.add(problem);
    }

    /** Adds a problem of its own. */
    public void add(SourceProblem problem) {
        if (single.size() < LIMIT) {
            single.add(problem);
        } else {
            beyond++;
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
    public void count(JsonCursor where, String defect, String example, String hint) {
        Tally tally = tallies.get(defect);
        if (tally == null) {
            tally = new Tally(where.file(), where.pointer(), hint);
            tallies.put(defect, tally);
        }
        tally.add(example);
    }

    /** Everything that was found wrong: overall, of single records, counted. */
    public List<SourceProblem> all() {
        List<SourceProblem> all = new ArrayList<>(overall);
        all.addAll(single);
        if (beyond > 0) {
            String more = beyond + " more problems of single records are not listed.";
            all.add(new SourceProblem("", "", "", more, "Maybe the export is damaged as a whole; save it again."));
        }
        tallies.forEach((defect, tally) -> all.add(tally.problem(defect)));
        return List.copyOf(all);
    }

    private static final class Tally {
        private final String file;
        private final String place;
        private final String hint;
        private final List<String> examples = new ArrayList<>();
        private int cases;

        Tally(String file, String place, String hint) {
            this.file = file;
            this.place = place;
            this.hint = hint;
        }

        void add(String example) {
            cases++;
            if (examples.size() < EXAMPLES && !examples.contains(example)) {
                examples.add(example);
            }
        }

        SourceProblem problem(String defect) {
            String more = cases > examples.size() ? ", ..." : "";
            String text = defect + ": " + cases + " (" + String.join(", ", examples) + more + ").";
            return new SourceProblem(file, place, "", text, hint);
        }
    }
}
