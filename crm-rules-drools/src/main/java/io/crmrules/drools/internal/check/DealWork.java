package io.crmrules.drools.internal.check;

import io.crmrules.drools.internal.facts.DealNotes;
import io.crmrules.drools.internal.facts.PreparedFacts;
import io.crmrules.drools.internal.finding.Findings;
import io.crmrules.drools.internal.finding.MatchReader;
import io.crmrules.drools.internal.finding.RunContext;
import io.crmrules.drools.internal.finding.WhoAnswers;
import io.crmrules.drools.internal.judge.Judge;
import io.crmrules.drools.internal.judge.Watch;
import io.crmrules.drools.internal.tally.Consequences;
import io.crmrules.drools.internal.tally.JudgedChunk;
import io.crmrules.drools.internal.tally.Judgements;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.Violation;
import io.crmrules.rule.support.DefaultCheck;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a worker does with a chunk of deals. */
final class DealWork {

    private static final Comparator<Violation> ORDER = Violation.ORDER.thenComparing(Violation::message);

    private final Judge judge;
    private final RunContext context;
    private final Judgements judgements;
    private final CrmSnapshot reference;
    private final Instant asOf;
    private final PreparedFacts facts;
    private final WhoAnswers whoAnswers;

    DealWork(Judge judge, Setting setting, PreparedFacts facts) {
        this.judge = judge;
        this.context = setting.context();
        this.judgements = new Judgements(context);
        this.reference = setting.reference();
        this.asOf = setting.asOf();
        this.facts = facts;
        this.whoAnswers = setting.whoAnswers();
    }

    /** What a chunk came to, and what came in with it. */
    record Taken(JudgedChunk judged, Intake intake) {}

    /** What the rules say of a chunk, and what is to be counted and kept of it. */
    Taken judge(List<Deal> chunk, Watch watch) {
        Intake intake = new Intake(reference, asOf);
        chunk.forEach(intake::add);
        List<Deal> deals = new ArrayList<>(chunk.size());
        List<DealNotes> notes = new ArrayList<>(chunk.size());
        for (Deal deal : present(chunk)) {
            if (context.judges(deal.pipeline())) {
                deals.add(deal);
            } else {
                intake.leaveAside(deal);
                notes.add(facts.noteAside(deal));
            }
        }
        return new Taken(judged(deals, notes, watch), intake);
    }

    /** @param notes of deals that are not judged */
    private JudgedChunk judged(List<Deal> deals, List<DealNotes> notes, Watch watch) {
        MatchReader reader = reader();
        Findings found = judge.judge(deals, reader, watch);
        Findings findings = new Findings(violations(deals, found.violations()), found.failures(), found.withheld());
        List<String> stopped =
                judge.stopped().stream().map(RuleFailure::criterion).toList();
        deals.forEach(
                deal -> notes.add(context.places(deal) ? facts.note(deal, reader.check()) : facts.noteAside(deal)));
        return new JudgedChunk(
                judgements.of(deals, findings, stopped, reader.populations()),
                notes,
                deals.stream().mapToLong(ContentHash::of).sum(),
                findings.violations(),
                inOrder(deals, findings.failures(), RuleFailure::deal, Comparator.comparing(RuleFailure::criterion)));
    }

    /** What the rules say of these deals alone, with nothing counted. */
    Findings find(List<Deal> chunk, Watch watch) {
        List<Deal> deals = present(chunk).stream()
                .filter(deal -> context.judges(deal.pipeline()))
                .toList();
        Findings findings = judge.judge(deals, reader(), watch);
        return new Findings(violations(deals, findings.violations()), findings.failures(), findings.withheld());
    }

    private List<Deal> present(List<Deal> chunk) {
        List<Deal> deals = new ArrayList<>(chunk.size());
        for (Deal deal : chunk) {
            if (deal.existedAt(asOf)) {
                deals.add(reference.asOf(reference.withKnownUsers(deal), asOf));
            }
        }
        return deals;
    }

    private MatchReader reader() {
        DefaultCheck check = new DefaultCheck(context.policy(), reference.coverage(), asOf);
        return new MatchReader(context, check, reference.coverage(), whoAnswers);
    }

    /** Each once, however often its rule fired for it; what is not listed answers for what follows from it, no more. */
    private List<Violation> violations(List<Deal> deals, List<Violation> found) {
        List<Violation> violations = inOrder(deals, found, DealWork::dealOf, ORDER);
        Set<String> told = new HashSet<>();
        violations.removeIf(violation -> !told.add(violation.fingerprint()));
        return Consequences.resolved(violations).stream()
                .filter(violation -> context.lists(violation.criterion()))
                .toList();
    }

    private static @Nullable String dealOf(Violation violation) {
        return violation.deal() == null ? null : violation.deal().id();
    }

    /** The order in which rules happen to fire is nobody's business: in that of the deals, what has none last. */
    private static <T> List<T> inOrder(
            List<Deal> deals, List<T> found, Function<T, @Nullable String> dealOf, Comparator<T> ofOneDeal) {
        Map<String, List<T>> byDeal = new HashMap<>();
        for (T one : found) {
            byDeal.computeIfAbsent(String.valueOf(dealOf.apply(one)), id -> new ArrayList<>(1))
                    .add(one);
        }
        List<T> ordered = new ArrayList<>(found.size());
        for (Deal deal : byDeal.isEmpty() ? List.<Deal>of() : deals) {
            List<T> own = byDeal.remove(deal.id());
            if (own != null) {
                own.sort(ofOneDeal);
                ordered.addAll(own);
            }
        }
        byDeal.values().stream().flatMap(List::stream).sorted(ofOneDeal).forEach(ordered::add);
        return ordered;
    }
}
