package io.crmrules.drools.internal.tally;

import io.crmrules.drools.internal.finding.RunContext;
import io.crmrules.drools.internal.score.ScoreTally;
import io.crmrules.model.Deal;
import io.crmrules.model.Pipeline;
import io.crmrules.model.User;
import io.crmrules.report.DayGate;
import io.crmrules.report.DealRef;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationListener;
import io.crmrules.report.funnel.Funnel;
import io.crmrules.report.funnel.FunnelCounter;
import io.crmrules.report.score.Scores;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Idleness;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts while a run goes on, and passes on what it counts. */
public final class RunTally {

    private final RunContext context;
    private final ViolationListener listener;
    private final PeopleTallies people;
    private final FindingTally findings;
    private final FailureTally failures = new FailureTally();
    private final Gatekeeper gatekeeper;
    private final ScoreTally scores = new ScoreTally();
    private final FunnelCounter funnel;
    private final BitSet passing;
    private int deals;

    /**
     * A tally that has counted nothing.
     *
     * @param funnel takes in each deal
     */
    public RunTally(RunContext context, ViolationListener listener, FunnelCounter funnel) {
        this.context = context;
        this.listener = listener;
        this.people = new PeopleTallies(context.criteria().size());
        this.gatekeeper = new Gatekeeper(context);
        this.funnel = funnel;
        this.passing = passing(context);
        this.findings = new FindingTally(context, listener, people, gatekeeper, this::addFailure);
    }

    /** The criteria whose population closed deals leave in time. */
    private static BitSet passing(RunContext context) {
        BitSet passing = new BitSet(context.criteria().size());
        for (int i = 0; i < context.criteria().size(); i++) {
            passing.set(
                    i, !context.criteria().criterion(i).judgement().population().keepsClosedDeals());
        }
        return passing;
    }

    public void add(JudgedChunk chunk) {
        Map<String, Deal> byId = new HashMap<>();
        for (JudgedDeal judged : chunk.deals()) {
            deals++;
            byId.put(judged.deal().id(), judged.deal());
            PersonTally owner = people.of(judged.deal().owner());
            owner.deals.add(judged);
            owner.workload.add(judged.deal());
            gatekeeper.addFailed(judged);
            if (counts(judged)) {
                scores.addDeal(judged.deal().owner());
            }
        }
        List<Violation> found = findings.add(chunk.violations(), byId);
        scores.add(found);
        addIdle(byId, found);
        addToFunnel(chunk, found);
        addFailures(chunk.failures());
        chunk.deals().forEach(judged -> listener.judged(judged.told(context)));
    }

    /** What was closed long ago counts only when something is wrong with it: an old firm has thousands of those. */
    private boolean counts(JudgedDeal judged) {
        boolean lively = judged.deal().open()
                ? !judged.judged().isEmpty()
                : judged.judged().intersects(passing);
        return lively || !judged.violated().isEmpty();
    }

    private void addToFunnel(JudgedChunk chunk, List<Violation> found) {
        Set<String> misplaced = new HashSet<>();
        for (Violation violation : found) {
            if (violation.criterion().telling().misplaced() && violation.deal() != null) {
                misplaced.add(violation.deal().id());
            }
        }
        chunk.deals()
                .forEach(judged -> funnel.add(
                        judged.deal(), misplaced.contains(judged.deal().id())));
    }

    private void addIdle(Map<String, Deal> byId, List<Violation> violations) {
        for (Violation violation : violations) {
            Idleness idleness = violation.criterion().telling().idleness();
            DealRef ref = violation.deal();
            Deal deal = ref == null ? null : byId.get(ref.id());
            if (idleness != null && deal != null) {
                people.of(deal.owner()).workload.addIdle(idleness, deal);
            }
        }
    }

    /** Counts and tells what was found of more than one deal. */
    public void add(Collection<Violation> found) {
        scores.add(findings.add(found, Map.of()));
    }

    public void addFailures(Collection<RuleFailure> more) {
        more.forEach(this::addFailure);
    }

    private void addFailure(RuleFailure failure) {
        if (context.lists(context.criterion(failure.criterion()))
                && !context.ignored().contains(failure.criterion())
                && failures.add(failure)) {
            listener.failure(failure);
        }
    }

    public int deals() {
        return deals;
    }

    public CriterionTally of(Criterion criterion) {
        return findings.of(criterion.id());
    }

    /** How many deals the criterion judged. */
    public int judged(Criterion criterion) {
        int number = context.criteria().number(criterion.id());
        return people.sum(deals -> deals.judged(number));
    }

    /** How many deals it should have judged and could not. */
    public int notCheckable(Criterion criterion) {
        int number = context.criteria().number(criterion.id());
        return people.sum(deals -> deals.unjudged(number));
    }

    /** How widely the criterion is violated. */
    public OwnerShares shares() {
        return new OwnerShares(context, people, findings.facts());
    }

    public boolean failed(Criterion criterion) {
        return failures.failed(criterion.id());
    }

    public List<RuleFailure> failures() {
        return failures.all();
    }

    /** Whom criteria have judged that look at more than one deal. */
    public FactCounts facts() {
        return findings.facts();
    }

    /** Everybody whom the run knows of. */
    public List<User> users(List<User> known) {
        return people.users(known);
    }

    /**
     * The day gate of the company.
     *
     * @param notCheckable the ids of the criteria that are not checkable as a whole
     * @param lost how many records could not be read
     */
    public DayGate dayGate(Set<String> notCheckable, int lost) {
        return gatekeeper.gate(people.blocking(), failures.anywhere(), notCheckable, lost);
    }

    /**
     * The scores of everybody.
     *
     * @param systemic the ids of criteria that are perhaps the fault of the process
     */
    public Scores scores(List<String> systemic) {
        return scores.scores(context.policy(), systemic);
    }

    /** What becomes of deals from stage to stage. */
    public Funnel funnel(List<Pipeline> pipelines, List<Criterion> doubting) {
        return funnel.funnel(pipelines, doubting);
    }

    /** Those who answer, as the report tells them. */
    public List<PersonSummary> people(DayGate company, List<Pipeline> pipelines) {
        return people.summaries(company, pipelines);
    }
}
