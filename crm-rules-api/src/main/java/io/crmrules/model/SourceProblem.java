package io.crmrules.model;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A defect of the input. The record it names was left out, or an optional value of it was dropped; everything else was
 * read. Written as one line, {@code crm.json, /deals/3: task t1 of deal D-17: 'tomorrow' is no time. Maybe ...}.
 *
 * @param file the file's name, or empty when the input is no file
 * @param place line and column, or a JSON pointer, possibly both
 * @param record what kind of record and which ("task t1 of deal D-17"), possibly empty
 * @param problem what is wrong, with the value at fault
 * @param hint what may help ("Maybe ..."), possibly empty
 * @param warning whether nothing was lost by it: everything that could be read was
 * @param lost how many records could not be read because of it, by the list they belong to ("DEALS", "TASKS"); empty
 *     when none was lost
 * @param uncounted whether more may be lost than {@code lost} counts: of a list or file that could not be read as a whole
 *     nobody knows how many it held
 */
public record SourceProblem(
        String file,
        String place,
        String record,
        String problem,
        String hint,
        boolean warning,
        Map<String, Integer> lost,
        boolean uncounted) {

    public SourceProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(hint, "hint");
        lost = Collections.unmodifiableMap(new TreeMap<>(lost));
    }

    /** One of which all that is lost is counted. */
    public SourceProblem(
            String file,
            String place,
            String record,
            String problem,
            String hint,
            boolean warning,
            Map<String, Integer> lost) {
        this(file, place, record, problem, hint, warning, lost, false);
    }

    /** A defect that costs a value, or nobody can say what. */
    public SourceProblem(String file, String place, String record, String problem, String hint) {
        this(file, place, record, problem, hint, false, Map.of());
    }

    /** The same defect, which costs one record of this list. */
    public SourceProblem losing(String list) {
        return new SourceProblem(file, place, record, problem, hint, false, Map.of(list, 1));
    }

    /** The same defect, which costs this list, or a page of it: one record at least, and nobody knows how many. */
    public SourceProblem losingList(String list) {
        return new SourceProblem(file, place, record, problem, hint, false, Map.of(list, 1), true);
    }

    /** One by which nothing was lost, of the input as a whole. */
    public static SourceProblem warning(String record, String problem, String hint) {
        return new SourceProblem("", "", record, problem, hint, true, Map.of());
    }

    /**
     * The last one where there are too many to keep each: so many more, by which these records were lost.
     *
     * @param uncounted whether records were lost besides that nobody counted
     */
    public static SourceProblem more(String file, long count, Map<String, Integer> lost, boolean uncounted) {
        return new SourceProblem(file, "", "", "... and " + count + " more problems", "", false, lost, uncounted);
    }

    @Override
    public String toString() {
        String where = file.isEmpty() ? place : place.isEmpty() ? file : file + ", " + place;
        String what = record.isEmpty() ? problem : record + ": " + problem;
        return (where.isEmpty() ? what : where + ": " + what) + (hint.isEmpty() ? "" : stop() + " " + hint);
    }

    private String stop() {
        return problem.endsWith(".") ? "" : ".";
    }
}
