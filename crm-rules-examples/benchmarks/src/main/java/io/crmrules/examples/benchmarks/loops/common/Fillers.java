package io.crmrules.examples.benchmarks.loops.common;

import java.util.Set;

/** Texts that say nothing, though something stands there. */
public final class Fillers {

    private static final Set<String> WORDS = Set.of(
            "клиенту",
            "клиентом",
            "клиента",
            "с",
            "по",
            "сделке",
            "сегодня",
            "завтра",
            "позже",
            "еще",
            "раз",
            "the",
            "client",
            "customer",
            "today",
            "tomorrow",
            "later");

    private Fillers() {}

    /** Whether a normalised text is one of the phrases, or nothing, once words are left out that add nothing. */
    public static boolean filler(String normalised, Set<String> stopPhrases) {
        StringBuilder meant = new StringBuilder(normalised.length());
        for (String word : normalised.split(" ", -1)) {
            if (!WORDS.contains(word)) {
                meant.append(meant.isEmpty() ? "" : " ").append(word);
            }
        }
        return meant.isEmpty() || stopPhrases.contains(meant.toString());
    }
}
