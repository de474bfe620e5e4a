package io.crmrules.examples.harness.preview;

import io.crmrules.drools.explain.Explanation;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.support.Words;
import java.io.PrintWriter;
import java.util.List;

/** Why criteria say what they say, for the terminal. */
public final class ExplanationText {

    private static final int SHOWN = 20;

    private final Words words;
    private final PrintWriter out;

    /** @param language "en" or "ru" */
    public ExplanationText(String language, PrintWriter out) {
        this.words = Vocabulary.of(language, ExplanationText.class);
        this.out = out;
    }

    /** Writes the first of them, and how many more there are. */
    public void print(List<Explanation> all) {
        all.stream().limit(SHOWN).forEach(explanation -> {
            explanation
                    .lines()
                    .forEach(line -> out.println(
                            "  ".repeat(line.depth()) + line.mark().sign() + " " + Printable.line(line.text())));
            out.println();
        });
        if (all.size() > SHOWN) {
            out.println(words.of("more", all.size() - SHOWN));
        }
    }

    /** Writes that there is nothing to explain. */
    public void printNone(String what) {
        out.println(words.of("why.none", Printable.name(what)));
    }
}
