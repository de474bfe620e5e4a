package io.crmrules.examples.harness.text;

import io.crmrules.report.Responsible;
import io.crmrules.support.Words;

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

    /** What people call one of those who answer. */
    public static String name(Words words, Responsible answers) {
        return answers.user() != null
                ? answers.user().label()
                : words.of("answers." + (answers.id() == null ? answers.type().name() : answers.id()));
    }

    /** What people call a kind of data or of input, with its name in the snapshot. */
    public static String input(Words words, String name) {
        return words.has(name) ? words.of(name) + " (" + name + ")" : name;
    }
}
