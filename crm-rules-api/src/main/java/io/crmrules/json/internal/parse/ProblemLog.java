package io.crmrules.json.internal.parse;

import io.crmrules.model.SourceProblem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with an input, up to a limit; beyond it problems are only counted. */
public final class ProblemLog {

    private static final int MOST = 10_000;
    private static final int MOST_NAMES = 100;

    private final String file;
    private final List<SourceProblem> problems = new ArrayList<>();
    private final Map<RecordType, Set<String>> unknown = new EnumMap<>(RecordType.class);
    private final Map<String, Integer> moreLost = new HashMap<>();
    private boolean moreUncounted;
    private long more;

    public ProblemLog(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    public void add(String place, String record, String problem, String hint) {
        add(new SourceProblem(file, place, record, problem, hint));
    }

    /** The same, by which the list {@code lost} is a record short; null: none that is counted. */
    public void add(String place, String record, String problem, String hint, @Nullable String lost) {
        SourceProblem defect = new SourceProblem(file, place, record, problem, hint);
        add(lost == null ? defect : defect.losing(lost));
    }

    /** The same, by which nobody knows how many records of the list are lost. */
    public void addLostList(String place, String record, String problem, String hint, String list) {
        add(new SourceProblem(file, place, record, problem, hint).losingList(list));
    }

    /** Something of the input as a whole, before all others. */
    public void addFirst(String problem, String hint) {
        problems.add(0, new SourceProblem(file, "", "", problem, hint, false, Map.of()));
    }

    /** Something by which nothing is lost. */
    public void warn(String place, String record, String problem, String hint) {
        add(new SourceProblem(file, place, record, problem, hint, true, Map.of()));
    }

    private void add(SourceProblem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        } else {
            more++;
            problem.lost().forEach((list, count) -> moreLost.merge(list, count, Integer::sum));
            moreUncounted |= problem.uncounted();
        }
    }

    /** Whether this property of records of this kind was not known of before; a hundred of a kind are enough. */
    public boolean firstUnknown(RecordType type, String property) {
        Set<String> names = unknown.computeIfAbsent(type, any -> new HashSet<>());
        return !names.contains(property) && names.size() < MOST_NAMES && names.add(property);
    }

    public List<SourceProblem> problems() {
        List<SourceProblem> all = new ArrayList<>(problems);
        if (more > 0) {
            all.add(SourceProblem.more(file, more, moreLost, moreUncounted));
        }
        return all;
    }
}
