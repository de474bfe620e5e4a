package io.crmrules.reload;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.policy.PolicyException;
import io.crmrules.rule.source.RuleException;
import io.crmrules.rule.source.RuleProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A folder of rules that may change while a host runs. The rules are compiled aside and take the place of those before at
 * once; checks that are under way end by the rules with which they began. A rule that is broken stays as it was last
 * good, and nothing else waits for it. Thread-safe.
 *
 * <pre>{@code
 * ReloadingRules rules = ReloadingRules.of(
 *         Path.of("rules"),
 *         own -> CrmChecker.builder().checklist(Checklist.standard().and(own)).policy(policy).build(),
 *         reload -> log.info("changed: {}, broken: {}", reload.changed(), reload.problems()));
 * rules.checker().check(snapshot); // ask for the checker anew each time
 * rules.reload();                  // whenever the host likes: by a button, a timer, a watch on the folder
 * }</pre>
 */
public final class ReloadingRules implements AutoCloseable {

    private final Path folder;
    private final Function<Checklist, CrmChecker> build;
    private final Consumer<Reload> listener;
    private RuleSet good;
    private volatile CrmChecker checker;

    /**
     * Reads a folder for the first time. Its rules are {@link io.crmrules.rule.source.Trust#RESTRICTED}.
     *
     * @param build makes a checker of the folder's rules and whatever the host has besides; on the thread that reloads
     * @param listener hears of each reload, on the thread that reloads, once other rules are in force
     * @throws RuleException when the folder does not exist, cannot be read or has no rules
     */
    public static ReloadingRules of(Path folder, Function<Checklist, CrmChecker> build, Consumer<Reload> listener) {
        return new ReloadingRules(folder, build, listener);
    }

    private ReloadingRules(Path folder, Function<Checklist, CrmChecker> build, Consumer<Reload> listener) {
        this.folder = folder;
        this.build = build;
        this.listener = listener;
        Checklist read = Checklist.folder(folder);
        this.checker = build.apply(read);
        RuleSet all = new RuleSet(read.sources());
        this.good = all.without(all.wrong(checker.ruleProblems()));
    }

    /** The checker with the rules that are in force now. Closed by {@link #close}, and not before checks have ended. */
    public CrmChecker checker() {
        return checker;
    }

    /**
     * Reads the folder anew. Costs little when nothing has changed, and is meant to be called often. Whatever is wrong is
     * part of the answer; nothing is thrown for it.
     */
    public synchronized Reload reload() {
        Reload reload = reloaded();
        listener.accept(reload);
        return reload;
    }

    private Reload reloaded() {
        try {
            Checklist read = Checklist.folder(folder);
            return taken(read, new RuleSet(read.sources()));
        } catch (RuleException e) {
            return Reload.refused(e.problems(), good.ids());
        } catch (PolicyException e) {
            String problem = "has rules that the policy does not go with: " + e.getMessage();
            return Reload.refused(List.of(new RuleProblem(folder.toString(), 0, problem, "")), good.ids());
        }
    }

    private Reload taken(Checklist read, RuleSet all) {
        if (read.problems().isEmpty() && all.equals(good)) {
            return Reload.refused(List.of(), RuleSet.NONE.ids());
        }
        CrmChecker candidate = build.apply(read);
        List<RuleProblem> problems = candidate.ruleProblems();
        SortedSet<String> wrong = all.wrong(problems);
        RuleSet kept = good.only(wrong);
        RuleSet next = all.without(wrong).and(kept);
        if (!kept.sources().isEmpty()) {
            candidate.close();
            candidate = build.apply(Checklist.of(next.sources()).and(Checklist.unusable(problems)));
        }
        Reload reload = new Reload(next.beyond(good), next.differing(good), good.beyond(next), kept.ids(), problems);
        swap(candidate, next);
        return reload;
    }

    /** Closing lets go of sessions; checks that are under way have theirs. */
    private void swap(CrmChecker candidate, RuleSet next) {
        CrmChecker before = checker;
        checker = candidate;
        good = next;
        before.close();
    }

    @Override
    public synchronized void close() {
        checker.close();
    }
}
