package io.crmrules.examples.harness.whatif;

import io.crmrules.examples.harness.console.Table;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.policy.Severity;
import io.crmrules.report.Notice;
import io.crmrules.support.Words;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row for each day, and what to know of it. */
public final class ReplayText {

    private final Words words;
    private final DateTimeFormatter dates;

    public ReplayText(String language) {
        this.words = Vocabulary.of(language, ReplayText.class);
        this.dates = DateTimeFormatter.ofPattern(words.of("format.date"));
    }

    public void print(List<Day> days, PrintWriter out) {
        if (days.isEmpty()) {
            out.println(words.of("none"));
            return;
        }
        out.println(words.of("head", days.size()));
        Table table = new Table();
        table.row(Stream.concat(
                        Stream.of("day", "gate", "deals"),
                        Stream.concat(
                                Stream.of(Severity.values()).map(Enum::name),
                                Stream.of("settled", "score", "notCheckable")))
                .map(words::of)
                .toList());
        days.forEach(day -> table.row(row(day)));
        table.print(out);
        notes(days.get(0), out);
    }

    private List<Object> row(Day day) {
        List<Object> row = new ArrayList<>();
        row.add(dates.format(day.date()));
        row.add(words.of("gate." + day.gate()));
        row.add(day.deals());
        row.addAll(day.open().values());
        row.add(day.settled());
        row.add(score(day.score().value()));
        row.add(day.notCheckable().size());
        return row;
    }

    private String score(@Nullable BigDecimal value) {
        return value == null ? words.of("score.none") : value.toPlainString().replace(".", words.of("point"));
    }

    /** The first day has the longest way back. */
    private void notes(Day first, PrintWriter out) {
        out.println();
        out.println(words.of("cannot"));
        for (Notice notice : first.notices()) {
            out.println("  " + Printable.line((notice.text() + " " + notice.hint()).strip()));
        }
        if (!first.notCheckable().isEmpty()) {
            out.println("  " + words.of("unchecked", first.notCheckable().size()));
        }
    }
}
