package io.crmrules.reload;

import io.crmrules.rule.source.RuleProblem;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What came of reading a folder of rules anew.
 *
 * @param added the ids of rules that are new
 * @param changed of those that say something else now
 * @param removed of those that are gone with their files
 * @param kept of those that are broken now; what was read of them last, and was good, stays in force
 * @param problems what is wrong, also with rules of which nothing good is known
 */
public record Reload(
        SortedSet<String> added,
        SortedSet<String> changed,
        SortedSet<String> removed,
        SortedSet<String> kept,
        List<RuleProblem> problems) {

    public Reload {
        problems = List.copyOf(problems);
    }

    /** Nothing of the folder could be taken in; all is as before. */
    static Reload refused(List<RuleProblem> problems, SortedSet<String> kept) {
        return new Reload(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), kept, problems);
    }

    /** Whether other rules are in force than before. */
    public boolean any() {
        return !added.isEmpty() || !changed.isEmpty() || !removed.isEmpty();
    }
}
