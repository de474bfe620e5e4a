package io.crmrules.rule.source;

import io.crmrules.support.Words;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule cannot be used. One cause, reported once.
 *
 * @param file the file at fault
 * @param spot where in it
 * @param flaw what it is, for the list of rule errors; null for what only concerns the file's surroundings
 * @param english its words in English
 * @param russian its words in Russian
 */
public record RuleProblem(String file, Spot spot, @Nullable RuleFlaw flaw, Wording english, Wording russian) {

    private static final String MEANT = "meant";

    /**
     * What is said of it.
     *
     * @param problem what is wrong, in words of the rule's author
     * @param hint what may help ("Maybe you meant 'open'."), possibly empty
     */
    public record Wording(String problem, String hint) {

        public Wording {
            Objects.requireNonNull(problem, "problem");
            Objects.requireNonNull(hint, "hint");
        }
    }

    public RuleProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(spot, "spot");
    }

    /** A problem that is told in English alone, of a line; of line 0 when that is not known. */
    public RuleProblem(String file, int line, String problem, String hint) {
        this(file, new Spot(line, 0, ""), null, new Wording(problem, hint), new Wording(problem, hint));
    }

    /**
     * A problem that is told in both languages.
     *
     * @param values what its words name, see also {@link RuleFlaw#type}
     * @param meant the word that was probably meant; null when the flaw's own advice is better
     */
    public static RuleProblem of(String file, Spot spot, RuleFlaw flaw, List<String> values, @Nullable String meant) {
        return new RuleProblem(
                file, spot, flaw, wording("en", flaw, values, meant), wording("ru", flaw, values, meant));
    }

    private static Wording wording(String language, RuleFlaw flaw, List<String> values, @Nullable String meant) {
        Words words = Words.beside(RuleProblem.class, "words", language);
        Object[] named =
                values.stream().map(value -> FlawWords.value(words, value)).toArray();
        String advice = flaw.name() + ".hint";
        String hint = meant != null
                ? words.of(MEANT, FlawWords.value(words, meant))
                : words.has(advice) ? words.of(advice, named) : "";
        return new Wording(words.of(flaw.name(), named), hint);
    }

    /** From 1; 0 when unknown. */
    public int line() {
        return spot.line();
    }

    /** From 1; 0 when unknown. */
    public int column() {
        return spot.column();
    }

    /** What is wrong, in English. */
    public String problem() {
        return english.problem();
    }

    /** What may help, in English; possibly empty. */
    public String hint() {
        return english.hint();
    }

    /** In a language; in English in one that crm-rules does not speak. */
    public Wording in(String language) {
        return Words.spoken(language).equals("ru") ? russian : english;
    }

    /** Place, problem and advice on one line, and below it the line of the file with a caret, where that is known. */
    public String text(String language) {
        Wording wording = in(language);
        String place = file + (line() > 0 ? ":" + line() : "") + (column() > 0 ? ":" + column() : "");
        String hint = wording.hint().isEmpty() ? "" : " " + wording.hint();
        return place + ": " + wording.problem() + hint + spot.caret();
    }

    /** Place, problem and advice, in English, on one line. */
    @Override
    public String toString() {
        return text("en").lines().findFirst().orElse("");
    }
}
