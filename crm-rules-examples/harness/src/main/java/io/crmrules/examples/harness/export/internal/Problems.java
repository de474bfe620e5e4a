package io.crmrules.examples.harness.export.internal;

import io.crmrules.model.SourceProblem;
import io.crmrules.support.Hints;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with an export; bounded, however much is wrong. Not thread-safe. */
public final class Problems {

    private static final int LIMIT = 1_000;
    private static final int EXAMPLES = 5;

    private final List<SourceProblem> found = new ArrayList<>();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Integer> unlisted = new TreeMap<>();
    private final @Nullable Spelling spelling;
    private final Set<String> lacking = new HashSet<>();
    private int single;
    private int slips;
    private boolean uncounted;

    public Problems() {
        this.spelling = null;
    }

    /** Of an export whose properties are known by name, so that a misspelt one is told. */
    public Problems(Spelling spelling) {
        this.spelling = spelling;
    }

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
        tallies.computeIfAbsent(defect, any -> new Tally(where.file(), where.pointer(), hint, lost, lost.isEmpty()))
                .add(example);
    }

    /**
     * Counts a record in which a property is misspelt, if it is; told once for each list.
     *
     * @param property one that is asked for and not there
     */
    boolean misspelt(Located where, String property) {
        String written = spelling == null ? null : spelling.misspelt(property, where.node);
        if (written != null) {
            String hint = "Maybe it is misspelt: " + Hints.quote(written) + " is nearly " + Hints.quote(property)
                    + "; nothing is concluded from what it would say.";
            lacking(where, property, " with \"" + written + "\" in place of \"" + property + "\"", hint);
        }
        return written != null;
    }

    /** Counts a record that lacks a property which the vendor's API always gives; told once for each list. */
    void lacking(Located where, String property) {
        String hint = "Maybe it was not asked for, or is misspelt; nothing is concluded from what it would say.";
        lacking(where, property, " without \"" + property + "\"", hint);
    }

    private void lacking(Located where, String property, String how, String hint) {
        slips++;
        String defect = "Records of " + where.list().toLowerCase(Locale.ROOT).replace('_', ' ') + how;
        Tally tally = tallies.computeIfAbsent(defect, any -> new Tally(where.file(), where.pointer(), hint, "", false));
        if (lacking.add(where.file() + where.pointer() + "/" + property)) {
            tally.add(where.record().isEmpty() ? where.pointer() : where.record());
        }
    }

    /** How many defects of single records were added so far. */
    int defects() {
        return single + slips;
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
        private final boolean warning;
        private final List<String> examples = new ArrayList<>();
        private int cases;
        private boolean more;

        Tally(String file, String place, String hint, String lost, boolean warning) {
            this.file = file;
            this.place = place;
            this.hint = hint;
            this.lost = lost;
            this.warning = warning;
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
            return new SourceProblem(file, place, "", text, hint, warning, records);
        }
    }
}
