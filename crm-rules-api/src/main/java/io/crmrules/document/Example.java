package io.crmrules.document;

import java.util.Map;
import java.util.Objects;

/**
 * A worked case that stands in the reference. The test kit reads them from the cases beside rules; a host that has
 * others makes its own.
 *
 * <pre>{@code
 * new Example(Map.of("en", "due at noon, still open at closing time"), Example.Outcome.VIOLATED,
 *         "deal: { stage: work, tasks: [{ id: t1, dueAt: 2026-11-20T12:00:00+03:00 }] }");
 * }</pre>
 *
 * @param names what it shows, by language ({@code en}, {@code ru}); at least in English
 * @param outcome what the rule makes of it, by its author's word: nothing is run here
 * @param yaml its facts and its expectation, as its author wrote them; put into a block of code, and never read
 */
public record Example(Map<String, String> names, Outcome outcome, String yaml) {

    /** What a rule makes of facts. */
    public enum Outcome {
        /** It finds something. */
        VIOLATED,
        /** It finds nothing. */
        HOLDS,
        /** It cannot tell, for want of data, and says so. */
        NOT_CHECKABLE
    }

    /**
     * Copies the names.
     *
     * @throws NullPointerException when there is no English one, or anything else is null
     */
    public Example {
        names = Map.copyOf(names);
        Objects.requireNonNull(names.get("en"), "an English name");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(yaml, "yaml");
    }

    /**
     * What it shows, in this language, or else in English; never null.
     *
     * @throws NullPointerException when the language is null
     */
    public String name(String language) {
        return names.getOrDefault(language, Objects.requireNonNull(names.get("en")));
    }
}
