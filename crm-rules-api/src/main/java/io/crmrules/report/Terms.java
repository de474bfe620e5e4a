package io.crmrules.report;

import io.crmrules.support.Words;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What people call milestones, fields and units. */
final class Terms {

    private static final Map<String, Terms> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Words words;

    private Terms(String language) {
        this.words = Words.beside(Terms.class, "terms", language);
    }

    /** Languages other than Russian get English. */
    static Terms in(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, Terms::new);
    }

    /** The term for a name; a name that has none stands for itself. */
    String of(String name) {
        return words.named(name);
    }
}
