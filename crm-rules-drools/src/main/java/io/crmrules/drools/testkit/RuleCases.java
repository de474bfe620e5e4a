package io.crmrules.drools.testkit;

import io.crmrules.Checklist;
import io.crmrules.document.Example;
import io.crmrules.drools.explain.Undecided;
import io.crmrules.drools.testkit.internal.CaseFile;
import io.crmrules.drools.testkit.internal.CaseSuite;
import io.crmrules.drools.testkit.internal.mutate.Mutation;
import io.crmrules.drools.testkit.internal.run.CaseRunner;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs the worked cases of rules: files {@code STEM.cases.yaml} beside {@code STEM.drl}.
 *
 * <pre>{@code
 * now: 2026-11-20T18:05:00+03:00
 * cases:
 *   - name: due at noon, still open at closing time
 *     deal: { stage: work, tasks: [{ id: t1, text: Отправить договор, dueAt: 2026-11-20T12:00:00+03:00 }] }
 *     violated: [{ subject: TASK t1, evidence: { due: 2026-11-20T12:00:00+03:00 } }]
 *   - name: due tomorrow
 *     deal: { stage: work, tasks: [{ id: t1, text: Отправить договор, dueAt: 2026-11-21T09:00:00+03:00 }] }
 *     holds: true
 * }</pre>
 *
 * <p>The facts are those of a snapshot file: {@code deal} or {@code deals}, and where they matter {@code contacts},
 * {@code companies}, {@code leadSources}, {@code provides}, {@code carried}. A case without {@code pipelines} has the
 * pipeline {@code sales} with the stages new, work, meeting, offer, invoice, refusal, won and lost; one without
 * {@code users} has u1 (SALES_REP, who owns the deals), u2 (TRAINEE), u3 (HEAD_OF_SALES), u4 (QUALITY_CONTROL), u5
 * (LEAD_EXCHANGE), u6 (ROBOT) and u7 (dismissed). A deal without {@code createdAt} came a week before now; ids may be
 * left out (D-1, t1, k1, i1, c1). {@code now} stands on top or in the case, {@code policy} holds what a policy file
 * would, and the rule under test is always on. A case with a {@code name_ru} beside its name is an example of the
 * reference in both languages.
 *
 * <p>A case expects one thing: {@code violated}, all findings of the rule, each with its subject and as much of
 * {@code evidence}, {@code since}, {@code deal}, {@code owner}, {@code stage}, {@code severity} and {@code message} as
 * it names; or {@code holds: true}; or {@code missing}, the inputs without which nothing can be said ({@code [TASKS]},
 * {@code [ROLES]}); or {@code notCheckable: true}, a deal that lost a broken record and cannot be judged. Each case is
 * run once more beside deals of somebody else that are in order: what is expected may not change by that.
 */
public final class RuleCases {

    private RuleCases() {}

    /**
     * Runs the cases in a folder and the folders in it. Only the rule beside a case is run.
     *
     * @throws io.crmrules.rule.source.RuleException when the folder does not exist, cannot be read or has no rules
     */
    public static CasesReport verify(Path folder) {
        return report(CaseSuite.ofFolder(folder, Checklist.standard()));
    }

    /**
     * Runs the cases of one rule in a folder.
     *
     * @param rule its id
     * @throws io.crmrules.rule.source.RuleException when the folder does not exist, cannot be read or has no rules
     * @throws IllegalArgumentException when it has no rule of this id
     */
    public static CasesReport verify(Path folder, String rule) {
        Checklist own = Checklist.folder(folder).only(rule);
        return report(CaseSuite.of(own, Checklist.standard()));
    }

    /**
     * Runs the cases of the criteria that the library ships.
     *
     * @throws IllegalStateException when the class path has none
     */
    public static CasesReport verifyShipped() {
        return report(CaseSuite.shipped(Checklist.standard()));
    }

    /**
     * Runs the cases in a folder on each rule with one thing wrong, and with another: an operator, a limit, a condition
     * left out. What no case notices could happen by accident. Takes about as long for each mutant as for the rule.
     *
     * <p>A mutant that finds the same whatever the facts are is equivalent, and is named in the file of cases, with the
     * reason: {@code equivalent: [{ mutant: "without open", reason: "only open deals have open tasks" }]}.
     *
     * @throws io.crmrules.rule.source.RuleException when the folder does not exist, cannot be read or has no rules
     */
    public static MutationReport mutate(Path folder) {
        return mutated(CaseSuite.ofFolder(folder, Checklist.standard()));
    }

    /**
     * The same of the criteria that the library ships.
     *
     * @throws IllegalStateException when the class path has none
     */
    public static MutationReport mutateShipped() {
        return mutated(CaseSuite.shipped(Checklist.standard()));
    }

    private static MutationReport mutated(CaseSuite suite) {
        List<MutationReport> reports = suite.checklist().sources().parallelStream()
                .filter(source -> suite.files().containsKey(source.stem()))
                .map(source -> mutated(source, suite))
                .toList();
        return new MutationReport(
                reports.stream().flatMap(each -> each.mutants().stream()).toList(),
                Stream.concat(suite.problems().stream(), reports.stream().flatMap(each -> each.problems().stream()))
                        .toList());
    }

    private static MutationReport mutated(RuleSource rule, CaseSuite suite) {
        CaseFile file = Objects.requireNonNull(suite.files().get(rule.stem()));
        List<MutationReport.Mutant> mutants = new Mutation(rule, suite.checklist(), file)
                .fates().stream()
                        .map(fate -> new MutationReport.Mutant(
                                rule.stem(),
                                rule.origin(),
                                fate.line(),
                                fate.name(),
                                fate.killed(),
                                file.equivalent().getOrDefault(fate.name(), "")))
                        .toList();
        Set<String> told = mutants.stream()
                .filter(mutant -> !mutant.killed())
                .map(MutationReport.Mutant::name)
                .collect(Collectors.toSet());
        List<RuleProblem> idle = file.equivalent().keySet().stream()
                .filter(name -> !told.contains(name))
                .map(name -> new RuleProblem(
                        rule.origin(),
                        0,
                        "'" + name + "' is said to be equivalent, and there is no such mutant, or a case notices it.",
                        "Maybe the condition was changed."))
                .toList();
        return new MutationReport(mutants, idle);
    }

    /**
     * The examples of the rules in a folder, by criterion.
     *
     * @throws io.crmrules.rule.source.RuleException when the folder does not exist, cannot be read or has no rules
     */
    public static Map<String, List<Example>> examples(Path folder) {
        return CaseSuite.ofFolder(folder, Checklist.standard()).examples();
    }

    /**
     * The examples of the criteria that the library ships, by criterion.
     *
     * @throws IllegalStateException when the class path has none
     */
    public static Map<String, List<Example>> shippedExamples() {
        return CaseSuite.shipped(Checklist.standard()).examples();
    }

    /** Rules share nothing, so they are run side by side. */
    private static CasesReport report(CaseSuite suite) {
        List<Proven> proven = suite.files().entrySet().parallelStream()
                .map(each -> Proven.of(each.getKey(), each.getValue(), suite.checklist()))
                .toList();
        return new CasesReport(
                proven.stream().flatMap(each -> each.cases().stream()).toList(),
                suite.problems(),
                proven.stream()
                        .filter(each -> each.cases().isEmpty())
                        .map(Proven::criterion)
                        .toList(),
                proven.stream()
                        .filter(Proven::neverViolated)
                        .map(Proven::criterion)
                        .toList(),
                proven.stream().flatMap(each -> each.undecided().stream()).toList());
    }

    /** What the cases of one rule came to. */
    private record Proven(
            String criterion, List<CasesReport.Case> cases, boolean neverViolated, List<Undecided> undecided) {

        private static Proven of(String criterion, CaseFile file, Checklist checklist) {
            CaseRunner runner = new CaseRunner(criterion, checklist);
            List<CasesReport.Case> cases = file.cases().stream()
                    .map(each ->
                            new CasesReport.Case(criterion, each.file(), each.line(), each.name(), runner.run(each)))
                    .toList();
            boolean violated =
                    file.cases().stream().anyMatch(each -> !each.violated().isEmpty());
            return new Proven(
                    criterion, cases, !cases.isEmpty() && !violated, cases.isEmpty() ? List.of() : runner.undecided());
        }
    }
}
