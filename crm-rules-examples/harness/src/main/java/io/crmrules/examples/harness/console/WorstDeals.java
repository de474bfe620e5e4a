package io.crmrules.examples.harness.console;

import io.crmrules.examples.harness.text.Printable;
import io.crmrules.policy.Severity;
import io.crmrules.report.DealRef;
import io.crmrules.report.RootCause;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import io.crmrules.support.Words;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The deals with the most and worst violations; what follows from another violation stands under it. */
final class WorstDeals {

    private static final int DEALS = 5;
    private static final int CAUSES = 5;

    private final Map<DealRef, List<RootCause>> byDeal = new LinkedHashMap<>();
    private final Words words;

    WorstDeals(ViolationReport report, Words words) {
        this.words = words;
        for (RootCause cause : report.rootCauses()) {
            DealRef deal = cause.root().deal();
            if (deal != null) {
                byDeal.computeIfAbsent(deal, key -> new ArrayList<>()).add(cause);
            }
        }
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

    private static Comparator<Map.Entry<DealRef, List<RootCause>>> worstFirst() {
        return Comparator.comparing((Map.Entry<DealRef, List<RootCause>> deal) -> criticals(deal.getValue()))
                .thenComparing(deal -> deal.getValue().size())
                .reversed()
                .thenComparing(deal -> deal.getKey().id());
    }

    private static long criticals(List<RootCause> causes) {
        return causes.stream()
                .filter(cause -> cause.root().severity() == Severity.CRITICAL)
                .count();
    }

    private void print(PrintWriter out, DealRef deal, List<RootCause> causes) {
        out.println("  " + heading(deal));
        causes.stream()
                .sorted(Comparator.comparing(cause -> cause.root().severity()))
                .limit(CAUSES)
                .forEach(cause -> print(out, cause));
        if (causes.size() > CAUSES) {
            out.println("    " + words.of("more", causes.size() - CAUSES));
        }
    }

    private void print(PrintWriter out, RootCause cause) {
        out.println("    " + told(cause.root()));
        cause.consequences().stream()
                .limit(CAUSES)
                .forEach(consequence -> out.println("      " + words.of("follows", told(consequence))));
        if (cause.consequences().size() > CAUSES) {
            out.println("      " + words.of("more", cause.consequences().size() - CAUSES));
        }
    }

    private String told(Violation violation) {
        return words.of(violation.severity().name()) + ": " + Printable.line(violation.message());
    }

    private static String heading(DealRef deal) {
        return Stream.of(deal.id(), deal.title(), deal.client())
                .map(Printable::name)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" | "));
    }
}
