package io.crmrules.rule.source;

import java.util.Map;
import java.util.Objects;

/**
 * A rule as its author wrote it: the DRL and the texts beside it, not compiled yet.
 * {@link io.crmrules.Checklist#sources} has those of a checklist.
 *
 * @param stem the name that its files share, without extension; must be the rule's name, and is the criterion's id
 * @param origin where the DRL came from, for messages: a file or a resource
 * @param group the folder it stands in ("tasks"), possibly empty
 * @param drl the rule, one file's content
 * @param texts the text siblings by language ("en", "ru"); empty for a quick rule that carries its texts itself
 * @param trust how far it is trusted
 */
public record RuleSource(
        String stem, String origin, String group, String drl, Map<String, RuleTexts> texts, Trust trust) {

    public RuleSource {
        Objects.requireNonNull(stem, "stem");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(drl, "drl");
        Objects.requireNonNull(trust, "trust");
        texts = Map.copyOf(texts);
    }

    /** Whether it belongs to the library; such a rule that is wrong stops the start. */
    public boolean shipped() {
        return trust == Trust.SHIPPED;
    }
}
