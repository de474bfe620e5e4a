package io.crmrules.examples.harness.console;

import io.crmrules.examples.harness.output.Results;
import io.crmrules.examples.harness.text.Amounts;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.policy.Severity;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.RunSummary;
import io.crmrules.support.Words;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Who has violations to put right, those with the most critical ones first. */
final class OwnerTable {

    private static final int OWNERS_SHOWN = 20;

    private final List<PersonSummary> owners;
    private final List<Column> columns = new ArrayList<>();
    private final Words words;

    /** A column that says something of at least one owner. */
    private record Column(String heading, Function<PersonSummary, Object> cell) {}

    OwnerTable(RunSummary summary, Words words, Amounts amounts) {
        this.words = words;
        this.owners = Results.owners(summary).stream()
                .filter(owner -> owner.total() > 0 || !owner.mayCloseTheDay())
                .toList();
        columns.add(new Column(words.of("owner"), this::name));
        columns.add(new Column(words.of("openDeals"), PersonSummary::openDeals));
        count("overdue", owner -> owner.workload().overdue().size());
        count("phantom", owner -> owner.workload().phantom().size());
        count("stale", owner -> owner.workload().stale().size());
        for (Severity severity : Severity.values()) {
            count(severity.name(), owner -> Results.count(owner, severity));
        }
        count("settled", PersonSummary::settled);
        if (owners.stream().anyMatch(owner -> !owner.moneyAtRisk().isEmpty())) {
            columns.add(new Column(words.of("money"), owner -> amounts.text(owner.moneyAtRisk())));
        }
        if (owners.stream().anyMatch(owner -> !owner.mayCloseTheDay())) {
            columns.add(new Column(words.of("dayOpen"), owner -> new Reasons(words).text(owner.dayGate())));
        }
    }

    private void count(String heading, ToIntFunction<PersonSummary> count) {
        if (owners.stream().anyMatch(owner -> count.applyAsInt(owner) > 0)) {
            columns.add(new Column(words.of(heading), count::applyAsInt));
        }
    }

    void print(PrintWriter out) {
        if (owners.isEmpty()) {
            return;
        }
        out.println();
        out.println(words.of("owners"));
        Table table = new Table();
        table.row(columns.stream().map(Column::heading).toList());
        owners.stream()
                .limit(OWNERS_SHOWN)
                .forEach(owner -> table.row(columns.stream()
                        .map(column -> column.cell().apply(owner))
                        .toList()));
        table.print(out);
        if (owners.size() > OWNERS_SHOWN) {
            out.println("  " + words.of("more", owners.size() - OWNERS_SHOWN));
        }
    }

    private String name(PersonSummary owner) {
        return Printable.name(Vocabulary.name(words, owner.answers()));
    }
}
