package io.crmrules.examples.harness.console;

import io.crmrules.examples.harness.text.Printable;
import io.crmrules.model.SourceProblem;
import io.crmrules.report.RuleFailure;
import io.crmrules.support.Words;
import java.io.PrintWriter;
import java.util.List;

/** What kept a run from judging everything: rules that failed, input that could not be read. */
final class Faults {

    private static final int SHOWN = 10;

    private final Words words;
    private final PrintWriter out;

    Faults(Words words, PrintWriter out) {
        this.words = words;
        this.out = out;
    }

    void failures(List<RuleFailure> failures) {
        if (failures.isEmpty()) {
            return;
        }
        heading("failed", failures.size());
        Table table = new Table();
        failures.stream()
                .limit(SHOWN)
                .forEach(failure -> table.row(List.of(
                        failure.criterion(),
                        failure.deal() == null ? "" : Printable.name(failure.deal()),
                        Printable.line(failure.cause()))));
        table.print(out);
        more(failures.size());
    }

    void problems(List<SourceProblem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        heading("problems", problems.size());
        problems.stream().limit(SHOWN).forEach(problem -> out.println("  " + Printable.line(problem.toString())));
        more(problems.size());
    }

    private void heading(String key, int count) {
        out.println();
        out.println(words.of(key, count));
    }

    private void more(int all) {
        if (all > SHOWN) {
            out.println("  " + words.of("more", all - SHOWN));
        }
    }
}
