package io.crmrules.drools.internal.check;

import io.crmrules.CheckerSettings;
import io.crmrules.drools.internal.facts.PreparedFacts;
import io.crmrules.drools.internal.finding.Findings;
import io.crmrules.drools.internal.finding.MatchReader;
import io.crmrules.drools.internal.finding.RunContext;
import io.crmrules.drools.internal.judge.Judge;
import io.crmrules.drools.internal.judge.Judges;
import io.crmrules.drools.internal.judge.Watch;
import io.crmrules.drools.internal.tally.JudgedChunk;
import io.crmrules.drools.internal.tally.RunTally;
import io.crmrules.drools.internal.verdict.IntakeNotices;
import io.crmrules.drools.internal.verdict.Notices;
import io.crmrules.drools.internal.verdict.Verdicts;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import io.crmrules.model.SourceProblem;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.DayGate;
import io.crmrules.report.Notice;
import io.crmrules.report.RunFacts;
import io.crmrules.report.RunSummary;
import io.crmrules.report.Verdict;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationListener;
import io.crmrules.report.funnel.FunnelCounter;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.support.DefaultCheck;
import io.crmrules.support.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One check of a whole CRM, from its first deal to the summary. */
final class CheckRun {

    private final CheckerSettings settings;
    private final Judges judges;
    private final Setting setting;
    private final RunContext context;
    private final CrmStream crm;
    private final Instant asOf;
    private final ViolationListener listener;
    private final RunTally tally;
    private final RunDigest digest = new RunDigest();
    private final PreparedFacts facts;
    private final Intake intake;

    CheckRun(CheckerSettings settings, Judges judges, Setting setting, CrmStream crm, ViolationListener listener) {
        this.settings = settings;
        this.judges = judges;
        this.setting = setting;
        this.context = setting.context();
        this.crm = crm;
        this.asOf = setting.asOf();
        this.listener = listener;
        this.tally = new RunTally(
                context, listener, new FunnelCounter(crm.reference().coverage(), asOf));
        this.intake = new Intake(crm.reference(), asOf);
        this.facts = new PreparedFacts(judges.preparations(), setting.ignored(), context.policy());
    }

    /**
     * @param ruleProblems the rules that take no part
     * @param known the ids of all others
     */
    RunSummary run(List<RuleProblem> ruleProblems, List<String> known) {
        DealWork work = new DealWork(judges.deals(), setting, facts);
        work(judges.deals(), crm.deals(), work::judge, this::take);
        listener.progress(tally.deals());
        CrmSnapshot then = crm.reference().asOf(asOf);
        judges.prepared().forEach(prepared -> judge(prepared, then));
        return summary(ruleProblems, known);
    }

    private <F, R> void work(Judge judge, Iterator<F> facts, BiFunction<List<F>, Watch, R> work, Consumer<R> into) {
        Duration budget = context.budgets().timePerChunk();
        try (Workers<F, R> workers = new Workers<>(settings.threads(), settings.chunkSize(), budget, judge, work)) {
            workers.run(facts, into);
        }
        tally.addFailures(judge.stopped());
    }

    private void take(DealWork.Taken taken) {
        JudgedChunk chunk = taken.judged();
        intake.add(taken.intake());
        digest.add(chunk.contents());
        chunk.notes().forEach(facts::add);
        tally.add(chunk);
        listener.progress(tally.deals());
    }

    private void judge(Judges.OfPrepared prepared, CrmSnapshot then) {
        List<Object> made = facts.of(prepared.preparation(), then, check(), settings.threads());
        prepared.preparation().criteria().forEach(criterion -> tally.facts().add(criterion, made));
        judge(prepared.judge(), made);
    }

    private <F> void judge(Judge judge, List<F> facts) {
        Findings findings = Findings.none();
        work(judge, facts.iterator(), (chunk, watch) -> judge.judge(chunk, reader(), watch), findings::add);
        Set<String> told = new HashSet<>();
        tally.add(findings.violations().stream()
                .sorted(Violation.ORDER.thenComparing(Violation::message))
                .filter(violation -> told.add(violation.fingerprint()))
                .toList());
        tally.addFailures(findings.failures());
    }

    private DefaultCheck check() {
        return new DefaultCheck(context.policy(), Coverage.everything(), asOf);
    }

    private MatchReader reader() {
        return new MatchReader(context, check(), Coverage.everything(), setting.whoAnswers());
    }

    private RunSummary summary(List<RuleProblem> ruleProblems, List<String> known) {
        CrmSnapshot reference = crm.reference();
        digest.add(reference);
        intake.add(reference);
        RunFacts run = new RunFacts(
                digest.id(
                        context.policy().hash(),
                        asOf.toString(),
                        context.listed().stream().map(Criterion::id).collect(Collectors.joining(",")),
                        Version.current()),
                asOf,
                reference.takenAt(),
                context.policy().zone(),
                context.policy().profile(),
                context.policy().hash(),
                Version.current(),
                context.language(),
                tally.deals(),
                reference.coverage());
        List<CriterionResult> results = new Verdicts(context, setting.missing(), tally, reference, asOf).all();
        Set<String> unknown = Set.copyOf(ids(results, result -> result.verdict() == Verdict.NOT_CHECKABLE));
        DayGate gate = tally.dayGate(unknown, lost(reference.problems()));
        return new RunSummary(
                run,
                results,
                tally.users(reference.users()),
                tally.people(gate, reference.pipelines()),
                gate,
                tally.failures(),
                problems(reference),
                ruleProblems,
                notices(run, results),
                known,
                tally.scores(ids(results, CriterionResult::systemic)),
                tally.funnel(reference.pipelines(), misplacing(results)));
    }

    private static List<String> ids(List<CriterionResult> results, Predicate<CriterionResult> condition) {
        return results.stream()
                .filter(condition)
                .map(result -> result.criterion().id())
                .toList();
    }

    /** The criteria that say which stages cannot be trusted, and could be asked. */
    private static List<Criterion> misplacing(List<CriterionResult> results) {
        return results.stream()
                .filter(result -> result.verdict() != Verdict.NOT_CHECKABLE)
                .map(CriterionResult::criterion)
                .filter(criterion -> criterion.telling().misplaced())
                .toList();
    }

    /** Records, and where it was only a value, or nobody knows what, that counts as one. */
    private static int lost(List<SourceProblem> problems) {
        return problems.stream()
                .filter(problem -> !problem.warning())
                .mapToInt(problem -> Math.max(
                        1,
                        problem.lost().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()))
                .sum();
    }

    private List<SourceProblem> problems(CrmSnapshot reference) {
        List<SourceProblem> all = new ArrayList<>(reference.problems());
        all.addAll(intake.late().problems());
        return all;
    }

    private List<Notice> notices(RunFacts run, List<CriterionResult> results) {
        List<Notice> all =
                new ArrayList<>(new IntakeNotices(context).all(run.coverage(), intake.kinds(), intake.aside()));
        all.addAll(new Notices(context, run, crm.reference()).all(results, tally, setting.missing()));
        all.sort(Comparator.comparing(Notice::kind)); // stable: those of a kind stay in their order
        return all;
    }
}
