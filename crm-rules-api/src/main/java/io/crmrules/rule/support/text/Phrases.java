package io.crmrules.rule.support.text;

import io.crmrules.support.Texts;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The phrases of parameters in the form in which texts are compared with them, each list prepared once. */
public final class Phrases {

    private final IdentityHashMap<List<String>, Set<String>> normalised = new IdentityHashMap<>();
    private final IdentityHashMap<List<String>, List<Template>> templates = new IdentityHashMap<>();
    private final IdentityHashMap<List<String>, Set<String>> folded = new IdentityHashMap<>();

    public Set<String> normalised(List<String> phrases) {
        return normalised.computeIfAbsent(
                phrases, all -> all.stream().map(Texts::normalised).collect(Collectors.toUnmodifiableSet()));
    }

    public List<Template> templates(List<String> forms) {
        return templates.computeIfAbsent(
                forms, all -> all.stream().map(Template::of).toList());
    }

    public Set<String> folded(List<String> phrases) {
        return folded.computeIfAbsent(
                phrases, all -> all.stream().map(Texts::folded).collect(Collectors.toUnmodifiableSet()));
    }
}
