package io.crmrules.drools.internal.compile.gate;

import io.crmrules.drools.internal.compile.tree.Place;
import io.crmrules.drools.internal.compile.tree.RuleTree;
import io.crmrules.drools.internal.compile.typing.Flaws;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.rule.source.RuleFlaw;
import io.crmrules.rule.source.RuleSource;
import io.crmrules.rule.source.RuleTexts;
import io.crmrules.support.Hints;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a rule says something, and its texts name only what there is to name. */
final class Texts {

    private static final Set<String> ALWAYS = Set.of("deal", "owner", "stage", "subject", "settledAt", "late");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}|]*)(?:\\|[^{}]*)?}");

    private final Flaws flaws;

    Texts(Flaws flaws) {
        this.flaws = flaws;
    }

    void check(RuleSource source, RuleTree tree, CriterionSpec spec, Set<String> bound) {
        Set<String> known = new HashSet<>(ALWAYS);
        bound.forEach(name -> known.add(name.startsWith("$") ? name.substring(1) : name));
        spec.parameters().stream().map(Parameter::name).forEach(known::add);
        spec.terms().forEach(term -> known.add(term.parameter().name()));
        RuleTree.Annotation message = annotation(tree, "message");
        if (source.texts().isEmpty() && message == null && annotation(tree, "title") == null) {
            flaws.add(RuleFlaw.NO_MESSAGE, tree.name().place(), source.stem());
        } else if (message != null && source.texts().isEmpty()) {
            message.values().forEach(value -> refuseUnknown(value.text(), value.place(), known));
        }
        source.texts().values().stream()
                .flatMap(Texts::templates)
                .forEach(text -> refuseUnknown(text, tree.name().place(), known));
    }

    static RuleTree.@Nullable Annotation annotation(RuleTree tree, String name) {
        return tree.annotations().stream()
                .filter(annotation -> annotation.name().text().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> templates(RuleTexts texts) {
        return Stream.concat(
                        Stream.of(texts.message(), texts.settled(), texts.move()),
                        texts.messagesWithout().values().stream())
                .filter(Objects::nonNull);
    }

    private void refuseUnknown(String text, Place place, Set<String> known) {
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            String name = placeholder.group(1);
            if (!known.contains(name)) {
                String near = Hints.nearest(name, known);
                flaws.add(
                        near == null ? RuleFlaw.UNKNOWN_PLACEHOLDER : RuleFlaw.MISSPELT_PLACEHOLDER,
                        place,
                        name,
                        near == null ? String.join(", ", new TreeSet<>(known)) : near);
                return;
            }
        }
    }
}
