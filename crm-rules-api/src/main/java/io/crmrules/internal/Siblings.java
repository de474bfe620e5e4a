package io.crmrules.internal;

import org.jspecify.annotations.Nullable;

/** Which files belong to one rule: they share its stem. */
final class Siblings {

    private static final String TEXTS = ".properties";

    private Siblings() {}

    /**
     * The language of a text sibling: {@code stem.properties} is English, {@code stem_ru.properties} Russian.
     *
     * @return null when {@code file} is no text of {@code stem}
     */
    static @Nullable String language(String file, String stem) {
        if (!file.startsWith(stem) || !file.endsWith(TEXTS)) {
            return null;
        }
        String rest = file.substring(stem.length(), file.length() - TEXTS.length());
        if (rest.isEmpty()) {
            return "en";
        }
        return rest.matches("_[a-z]{2,3}") ? rest.substring(1) : null;
    }
}
