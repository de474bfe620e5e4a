package io.crmrules.rule.source;

import java.util.Map;
import java.util.Objects;

/**
 * A rule as its author wrote it: the DRL and the texts beside it, not compiled yet.
 *
 * @param stem the name that its files share, without extension; must be the rule's name
 * @param origin where the DRL came from, for messages: a file or a resource
 * @param group the folder it stands in ("tasks"), possibly empty
 * @param drl the rule
 * @param texts the text siblings by language ("en", "ru"); empty for a quick rule that carries its texts itself
 * @param shipped whether it belongs to the library
 */
public record RuleSource(
        String stem, String origin, String group, String drl, Map<String, RuleTexts> texts, boolean shipped) {

    public RuleSource {
        Objects.requireNonNull(stem, "stem");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(drl, "drl");
        texts = Map.copyOf(texts);
    }
}
