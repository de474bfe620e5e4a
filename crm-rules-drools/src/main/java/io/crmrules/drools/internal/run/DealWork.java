package io.crmrules.drools.internal.run;

import io.crmrules.model.Coverage;
import io.crmrules.model.Deal;
import io.crmrules.report.DealRef;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.Violation;
import io.crmrules.rule.internal.DefaultCheck;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a worker does with a chunk of deals. */
final class DealWork {

    private final Judge judge;
    private final RunContext context;
    private final Coverage coverage;
    private final Instant asOf;
    private final boolean portfolios;

    DealWork(Judge judge, RunContext context, Coverage coverage, Instant asOf, boolean portfolios) {
        this.judge = judge;
        this.context = context;
        this.coverage = coverage;
        this.asOf = asOf;
        this.portfolios = portfolios;
    }

    JudgedChunk judge(List<Deal> chunk, Watch watch) {
        List<Deal> deals = chunk.stream()
                .filter(deal -> deal.existedAt(asOf))
                .map(deal -> deal.asOf(asOf))
                .toList();
        DefaultCheck check = new DefaultCheck(context.policy(), coverage, asOf);
        Findings findings = judge.judge(deals, check, context, watch);
        List<Instant> activities =
                portfolios ? deals.stream().map(check::lastActivity).toList() : List.of();
        return inOrder(deals, activities, findings);
    }

    /** The order in which rules happen to fire is nobody's business. */
    private static JudgedChunk inOrder(List<Deal> deals, List<Instant> activities, Findings findings) {
        if (findings.violations().isEmpty() && findings.failures().isEmpty()) {
            return new JudgedChunk(deals, activities, List.of(), List.of());
        }
        Map<String, Integer> places = new HashMap<>();
        deals.forEach(deal -> places.putIfAbsent(deal.id(), places.size()));
        Comparator<Violation> byPlace = Comparator.comparing(violation -> place(places, violation.deal()));
        Set<String> told = new HashSet<>();
        List<Violation> violations = findings.violations().stream()
                .sorted(byPlace.thenComparing(Violation.ORDER).thenComparing(Violation::message))
                .filter(violation -> told.add(violation.fingerprint()))
                .toList();
        List<RuleFailure> failures = findings.failures().stream()
                .sorted(Comparator.comparing((RuleFailure failure) -> places.getOrDefault(failure.deal(), -1))
                        .thenComparing(RuleFailure::criterion))
                .toList();
        return new JudgedChunk(deals, activities, violations, failures);
    }

    private static int place(Map<String, Integer> places, @Nullable DealRef deal) {
        return deal == null ? -1 : places.getOrDefault(deal.id(), -1);
    }
}
