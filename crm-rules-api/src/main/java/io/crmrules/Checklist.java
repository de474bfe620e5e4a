package io.crmrules;

import io.crmrules.internal.RuleFolder;
import io.crmrules.internal.ShippedRules;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleSource;
import io.crmrules.rule.source.Trust;
import io.crmrules.support.Hints;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The rules that a checker knows: those of the library, those of a company's own folder, or both.
 *
 * <p>Whether a criterion is in force is the policy's business; the checklist only says which exist. Immutable.
 */
public final class Checklist {

    private static final Checklist NONE = new Checklist(List.of(), List.of());

    private final List<RuleSource> sources;
    private final List<RuleProblem> problems;

    private Checklist(List<RuleSource> sources, List<RuleProblem> problems) {
        this.sources = List.copyOf(sources);
        this.problems = List.copyOf(problems);
    }

    /**
     * The criteria that the library ships.
     *
     * @throws IllegalStateException when the class path has none
     */
    public static Checklist standard() {
        return new Checklist(ShippedRules.load(), List.of());
    }

    /** No rules: a start for {@link #and}. */
    public static Checklist none() {
        return NONE;
    }

    /**
     * The rules of a folder and the folders in it: a DRL file each, its texts and cases beside it. They are
     * {@link Trust#RESTRICTED}. A file that cannot be read is left out and named in {@link #problems}.
     *
     * @throws io.crmrules.rule.source.RuleException when the folder does not exist, cannot be read or has no rules
     */
    public static Checklist folder(Path folder) {
        return folder(folder, Trust.RESTRICTED);
    }

    /**
     * The same of rules that the host trusts as its own code: they may hold all of DRL, and can do whatever the host can.
     *
     * @throws io.crmrules.rule.source.RuleException when the folder does not exist, cannot be read or has no rules
     */
    public static Checklist trustedFolder(Path folder) {
        return folder(folder, Trust.TRUSTED);
    }

    private static Checklist folder(Path folder, Trust trust) {
        RuleFolder read = RuleFolder.read(folder, trust);
        return new Checklist(read.sources(), read.problems());
    }

    /** Rules that a host keeps elsewhere than in a folder, say in a database. */
    public static Checklist of(Collection<RuleSource> sources) {
        return new Checklist(List.copyOf(sources), List.of());
    }

    /**
     * No rules, and why: for a host that could not take in rules which ought to take part. A check says that they do not.
     */
    public static Checklist unusable(List<RuleProblem> problems) {
        return new Checklist(List.of(), problems);
    }

    /** Both. */
    public Checklist and(Checklist other) {
        return new Checklist(joined(sources, other.sources), joined(problems, other.problems));
    }

    /**
     * Of this checklist the criteria with these ids only.
     *
     * @throws IllegalArgumentException when there is no such criterion, or none is named: {@link #none} has none
     */
    public Checklist only(String... ids) {
        List<String> wanted = List.of(ids);
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException(
                    "A checklist of no criteria finds nothing wrong. Maybe name some, or take Checklist.none().");
        }
        List<String> known = sources.stream().map(RuleSource::stem).toList();
        for (String id : wanted) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException(
                        ("There is no criterion " + Hints.quote(id) + ". " + Hints.maybe(id, known)).strip());
            }
        }
        return new Checklist(
                sources.stream()
                        .filter(source -> wanted.contains(source.stem()))
                        .toList(),
                problems);
    }

    /** Of this checklist all criteria but these; ids that it does not have are no matter. */
    public Checklist without(Collection<String> ids) {
        return new Checklist(
                sources.stream().filter(source -> !ids.contains(source.stem())).toList(), problems);
    }

    /** In the order of their ids within each origin. */
    public List<RuleSource> sources() {
        return sources;
    }

    /** What could not be read. */
    public List<RuleProblem> problems() {
        return problems;
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
