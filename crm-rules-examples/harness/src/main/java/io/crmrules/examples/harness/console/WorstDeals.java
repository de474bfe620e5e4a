package io.crmrules.examples.harness.console;

import io.crmrules.policy.Severity;
import io.crmrules.report.DealRef;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The deals with the most and worst violations. */
final class WorstDeals {

    private static final int DEALS = 5;
    private static final int VIOLATIONS = 5;

    private final Map<DealRef, List<Violation>> byDeal;
    private final Words words;

    WorstDeals(ViolationReport report, Words words) {
        this.byDeal = report.violations().stream()
                .filter(violation -> violation.deal() != null)
                .collect(Collectors.groupingBy(Violation::deal, LinkedHashMap::new, Collectors.toList()));
        this.words = words;
    }

    void print(PrintWriter out) {
        if (byDeal.isEmpty()) {
            return;
        }
        out.println();
        out.println(words.of("deals"));
        byDeal.entrySet().stream()
                .sorted(worstFirst())
                .limit(DEALS)
                .forEach(deal -> print(out, deal.getKey(), deal.getValue()));
        if (byDeal.size() > DEALS) {
            out.println("  " + words.of("more", byDeal.size() - DEALS));
        }
    }

    private static Comparator<Map.Entry<DealRef, List<Violation>>> worstFirst() {
        return Comparator.comparing((Map.Entry<DealRef, List<Violation>> deal) -> criticals(deal.getValue()))
                .thenComparing(deal -> deal.getValue().size())
                .reversed()
                .thenComparing(deal -> deal.getKey().id());
    }

    private static long criticals(List<Violation> violations) {
        return violations.stream()
                .filter(violation -> violation.severity() == Severity.CRITICAL)
                .count();
    }

    private void print(PrintWriter out, DealRef deal, List<Violation> violations) {
        out.println("  " + heading(deal));
        violations.stream()
                .sorted(Comparator.comparing(Violation::severity))
                .limit(VIOLATIONS)
                .forEach(violation -> out.println(
                        "    " + words.of(violation.severity().name()) + ": " + Printable.line(violation.message())));
        if (violations.size() > VIOLATIONS) {
            out.println("    " + words.of("more", violations.size() - VIOLATIONS));
        }
    }

    private static String heading(DealRef deal) {
        return Stream.of(deal.id(), deal.title(), deal.client())
                .map(Printable::name)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" | "));
    }
}
