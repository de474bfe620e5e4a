package io.crmrules.examples.harness.text;

import io.crmrules.model.User;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.Responsible;
import io.crmrules.rule.source.RuleTexts;
import io.crmrules.support.Plural;
import io.crmrules.support.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of results in a language. */
public final class Vocabulary {

    private Vocabulary() {}

    /**
     * The words that all results share and those that stand beside other classes; of a key that several have, the last.
     *
     * @param language "ru"; any other gets English
     * @param others beside which classes there are a {@code words.properties} and a {@code words_ru.properties}
     */
    public static Words of(String language, Class<?>... others) {
        Words words = beside(Vocabulary.class, language);
        for (Class<?> other : others) {
            words = words.and(beside(other, language));
        }
        return words;
    }

    private static Words beside(Class<?> owner, String language) {
        return Words.beside(owner, "words", language);
    }

    /** The words of this key in the form that goes with the number, which fills {0}: {@code {0} deal|{0} deals}. */
    public static String counted(Words words, String key, int number) {
        return Plural.of(number, List.of(words.of(key, number).split("\\|", -1)));
    }

    /** Who answers for something: the user's name, what people call the role, the system or nobody known. */
    public static String name(Words words, Responsible answers) {
        User user = answers.user();
        if (user != null) {
            return user.label();
        }
        return words.of(
                answers.role() == null ? answers.type().name() : answers.role().name());
    }

    /** What is to be done, without whom it speaks to: beside it stands who answers. */
    public static String remedy(Words words, RuleTexts texts) {
        String bare = texts.remedy().replaceFirst(words.of("addressee"), "");
        return bare.isEmpty() ? "" : bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    }

    /** What a criterion lacks: kinds of data, perhaps with types, and parameters that say nothing. */
    public static String missing(Words words, CriterionResult result, String language) {
        return result.missing().stream()
                .map(input -> input(words, input, result, language))
                .collect(Collectors.joining(", "));
    }

    private static String input(Words words, String input, CriterionResult result, String language) {
        String described = result.criterion().texts(language).parameters().get(input);
        if (described != null) {
            return words.of("input.parameter", described);
        }
        return Arrays.stream(input.split("[ .:/]+"))
                .map(part -> input(words, part))
                .collect(Collectors.joining(": "));
    }

    /** What people call a kind of data or a list of a snapshot. */
    public static String input(Words words, String name) {
        String key = "input." + name;
        return words.has(key) ? words.of(key) : name;
    }
}
