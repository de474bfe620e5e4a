package io.crmrules.examples.harness.console;

import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.output.Results;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.policy.Severity;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.RunSummary;
import io.crmrules.support.Words;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Who answers for findings: users, those with the most critical ones first, then roles, the system, nobody known. */
final class PeopleTable {

    private static final int SHOWN = 20;

    private final List<PersonSummary> people;
    private final List<Column> columns = new ArrayList<>();
    private final Words words;

    /** A column that says something of at least one person. */
    private record Column(String heading, Function<PersonSummary, Object> cell) {}

    PeopleTable(RunSummary summary, Words words, ReportTexts texts) {
        this.words = words;
        this.people = Results.people(summary).stream()
                .filter(person -> person.total() > 0)
                .toList();
        columns.add(new Column(words.of("answers"), person -> Printable.name(texts.name(person.answers()))));
        columns.add(new Column(words.of("dayOpen"), person -> texts.gates().brief(person)));
        columns.add(new Column(words.of("openDeals"), PersonSummary::openDeals));
        count("overdue", person -> person.workload().overdue().size());
        count("phantom", person -> person.workload().phantom().size());
        count("stale", person -> person.workload().stale().size());
        for (Severity severity : Severity.values()) {
            count(severity.name(), person -> Results.count(person, severity));
        }
        count("settled", PersonSummary::settled);
        if (people.stream().anyMatch(person -> !person.moneyAtRisk().isEmpty())) {
            columns.add(new Column(words.of("money"), person -> texts.money(person.moneyAtRisk())));
        }
        if (people.stream().anyMatch(person -> !person.dayGate().blocking().isEmpty())) {
            columns.add(new Column(
                    words.of("dayHeld"),
                    person -> String.join(", ", texts.gates().blocking(person.dayGate()))));
        }
    }

    private void count(String heading, ToIntFunction<PersonSummary> count) {
        if (people.stream().anyMatch(person -> count.applyAsInt(person) > 0)) {
            columns.add(new Column(words.of(heading), count::applyAsInt));
        }
    }

    void print(PrintWriter out) {
        if (people.isEmpty()) {
            return;
        }
        out.println();
        out.println(words.of("people"));
        Table table = new Table();
        table.row(columns.stream().map(Column::heading).toList());
        people.stream()
                .limit(SHOWN)
                .forEach(person -> table.row(columns.stream()
                        .map(column -> column.cell().apply(person))
                        .toList()));
        table.print(out);
        if (people.size() > SHOWN) {
            out.println("  " + words.of("more", people.size() - SHOWN));
        }
    }
}
