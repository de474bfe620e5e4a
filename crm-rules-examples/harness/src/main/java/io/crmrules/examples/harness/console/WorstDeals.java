package io.crmrules.examples.harness.console;

import io.crmrules.examples.harness.output.TodoTexts;
import io.crmrules.examples.harness.output.WebAddress;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.report.DealRef;
import io.crmrules.report.RootCause;
import io.crmrules.report.TodoItem;
import io.crmrules.report.TodoItems;
import io.crmrules.report.Violation;
import io.crmrules.support.Words;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first deals of what is to be done, each once; what follows from another violation stands under it. */
final class WorstDeals {

    private static final int DEALS = 5;
    private static final int CAUSES = 5;

    private final List<TodoItem> deals;
    private final String heading;
    private final Words words;
    private final TodoTexts texts;

    WorstDeals(TodoItems items, String heading, Words words, TodoTexts texts) {
        this.deals = items.all();
        this.heading = heading;
        this.words = words;
        this.texts = texts;
    }

    void print(PrintWriter out) {
        if (deals.isEmpty()) {
            return;
        }
        out.println();
        out.println(words.of(heading));
        deals.stream().limit(DEALS).forEach(deal -> print(out, deal));
        if (deals.size() > DEALS) {
            out.println("  " + words.of("more", deals.size() - DEALS));
        }
    }

    private void print(PrintWriter out, TodoItem deal) {
        List<RootCause> causes = deal.causes();
        out.println("  " + (deal.deal() == null ? words.of("noDeal") : heading(deal.deal())));
        URI link = deal.deal() == null ? null : WebAddress.of(deal.deal().url());
        if (link != null) {
            out.println("    " + link);
        }
        causes.stream().limit(CAUSES).forEach(cause -> print(out, cause));
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
        String age = violation.open() ? texts.age(violation.since()) : "";
        return words.of(
                age.isEmpty() ? "told" : "told.age",
                words.of(violation.severity().name()),
                Printable.name(Vocabulary.name(words, violation.answers())),
                Printable.line(violation.message()),
                age);
    }

    private static String heading(DealRef deal) {
        return Stream.of(deal.id(), deal.title(), deal.client())
                .map(Printable::name)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" | "));
    }
}
