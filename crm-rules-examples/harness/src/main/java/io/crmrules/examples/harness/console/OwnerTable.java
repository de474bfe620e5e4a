package io.crmrules.examples.harness.console;

import io.crmrules.model.Money;
import io.crmrules.policy.Severity;
import io.crmrules.report.OwnerSummary;
import io.crmrules.report.ValueFormat;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Who has violations to put right, those with the most critical ones first. */
final class OwnerTable {

    private static final int OWNERS_SHOWN = 20;

    private final List<OwnerSummary> owners;
    private final List<Severity> severities;
    private final Words words;
    private final ValueFormat format;

    OwnerTable(List<OwnerSummary> all, Words words, ValueFormat format) {
        this.owners = all.stream()
                .filter(owner -> owner.total() > 0)
                .sorted(worstFirst())
                .toList();
        this.severities = Arrays.stream(Severity.values())
                .filter(severity -> owners.stream().anyMatch(owner -> count(owner, severity) > 0))
                .toList();
        this.words = words;
        this.format = format;
    }

    private static Comparator<OwnerSummary> worstFirst() {
        return Comparator.comparing((OwnerSummary owner) -> count(owner, Severity.CRITICAL))
                .thenComparing(OwnerSummary::total)
                .reversed();
    }

    private static int count(OwnerSummary owner, Severity severity) {
        return owner.violations().getOrDefault(severity, 0);
    }

    void print(PrintWriter out) {
        if (owners.isEmpty()) {
            return;
        }
        out.println();
        out.println(words.of("owners"));
        Table table = new Table();
        table.row(heading());
        owners.stream().limit(OWNERS_SHOWN).forEach(owner -> table.row(row(owner)));
        table.print(out);
        if (owners.size() > OWNERS_SHOWN) {
            out.println("  " + words.of("more", owners.size() - OWNERS_SHOWN));
        }
    }

    private List<String> heading() {
        List<String> cells = new ArrayList<>(List.of(words.of("owner"), words.of("openDeals")));
        severities.forEach(severity -> cells.add(words.of(severity.name())));
        if (owners.stream().anyMatch(owner -> !owner.moneyAtRisk().isEmpty())) {
            cells.add(words.of("money"));
        }
        return cells;
    }

    private List<Object> row(OwnerSummary owner) {
        List<Object> cells = new ArrayList<>();
        cells.add(
                owner.owner() == null
                        ? words.of("nobody")
                        : Printable.name(owner.owner().label()));
        cells.add(owner.openDeals());
        severities.forEach(severity -> cells.add(count(owner, severity)));
        cells.add(money(owner));
        return cells;
    }

    private String money(OwnerSummary owner) {
        return owner.moneyAtRisk().byCurrency().entrySet().stream()
                .map(sum -> Printable.name(format.text(new Money(sum.getValue(), sum.getKey()))))
                .collect(Collectors.joining(" + "));
    }
}
