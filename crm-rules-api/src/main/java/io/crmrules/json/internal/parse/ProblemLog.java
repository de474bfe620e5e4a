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
    private long more;

    public ProblemLog(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    public void add(String place, String record, String problem, String hint) {
        add(place, record, problem, hint, false, null);
    }

    /** The same, by which the list {@code lost} is a record short; null: none that is counted. */
    public void add(String place, String record, String problem, String hint, @Nullable String lost) {
        add(place, record, problem, hint, false, lost);
    }

    /** Something by which nothing is lost. */
    public void warn(String place, String record, String problem, String hint) {
        add(place, record, problem, hint, true, null);
    }

    /**
     * Adds a problem.
     *
     * @param warning whether nothing is lost by it
     * @param lost the list that is a record short by it; null when none is
     */
    void add(String place, String record, String problem, String hint, boolean warning, @Nullable String lost) {
        if (problems.size() < MOST) {
            Map<String, Integer> records = lost == null ? Map.of() : Map.of(lost, 1);
            problems.add(new SourceProblem(file, place, record, problem, hint, warning, records));
        } else {
            more++;
            if (lost != null) {
                moreLost.merge(lost, 1, Integer::sum);
            }
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
            all.add(SourceProblem.more(file, more, moreLost));
        }
        return all;
    }
}
