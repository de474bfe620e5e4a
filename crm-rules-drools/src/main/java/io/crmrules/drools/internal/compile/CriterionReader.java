package io.crmrules.drools.internal.compile;

import io.crmrules.model.DataKind;
import io.crmrules.model.Interaction;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.Parameter;
import io.crmrules.policy.Severity;
import io.crmrules.policy.internal.Hints;
import io.crmrules.rule.ActionType;
import io.crmrules.rule.Cause;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Population;
import io.crmrules.rule.RuleProblem;
import io.crmrules.rule.RuleSource;
import io.crmrules.rule.RuleTexts;
import io.crmrules.rule.Scope;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Reads a criterion's metadata from the annotations of its rule. */
final class CriterionReader {

    private static final Set<String> KNOWN = new TreeSet<>(Set.of(
            "severity",
            "scope",
            "cadence",
            "judges",
            "requires",
            "absence",
            "needs",
            "parameters",
            "enabled",
            "since",
            "per",
            "actor",
            "follows",
            "cause",
            "action",
            "field",
            "source",
            "title",
            "message"));
    private static final String FIELDS = "FIELDS";

    private final RuleSource source;
    private final RuleDescr rule;
    private final List<RuleProblem> problems;

    CriterionReader(RuleSource source, RuleDescr rule, List<RuleProblem> problems) {
        this.source = source;
        this.rule = rule;
        this.problems = problems;
    }

    /** The criterion; null when an annotation is wrong. */
    @Nullable
    Criterion read() {
        int before = problems.size();
        refuseUnknown();
        refuseUnbound();
        List<Parameter> parameters = parameters();
        problems.addAll(DescribedParameters.problems(source, parameters));
        Scope scope = one("scope", Scope.class, Scope.DEAL);
        Set<String> requires = words("requires");
        CriterionSpec spec = spec(parameters);
        Criterion criterion = new Criterion(
                spec,
                scope,
                one("judges", Population.class, populationOf(scope)),
                kinds("requires", requires),
                absence(),
                requires.contains(FIELDS),
                needs(spec),
                binding(text("since")),
                words("per").stream().map(CriterionReader::unprefixed).toList(),
                binding(text("actor")),
                listed("follows"),
                one("cause", Cause.class, Cause.PERSON),
                one("action", ActionType.class, ActionType.REVIEW),
                text("field").isEmpty() ? null : text("field"),
                listed("source"),
                source.group(),
                texts(),
                source.shipped());
        return problems.size() == before ? criterion : null;
    }

    /** {@code "COMMENTS, INTERACTIONS.CALL"}: kinds, each with the types of it that matter when not all do. */
    private Map<DataKind, Set<String>> absence() {
        Map<DataKind, Set<String>> absence = new EnumMap<>(DataKind.class);
        for (String word : words("absence")) {
            String[] parts = word.split("\\.", 2);
            DataKind kind = constant("absence", DataKind.class, parts[0], DataKind.TASKS);
            Set<String> types = absence.computeIfAbsent(kind, any -> new TreeSet<>());
            if (parts.length == 2) {
                types.add(constant("absence", Interaction.Type.class, parts[1], Interaction.Type.CALL)
                        .name());
            }
        }
        return absence;
    }

    private CriterionSpec spec(List<Parameter> parameters) {
        return new CriterionSpec(
                rule.getName(),
                one("severity", Severity.class, Severity.MAJOR),
                one("cadence", Cadence.class, Cadence.INSTANT),
                !"false".equals(text("enabled")),
                parameters);
    }

    private static Population populationOf(Scope scope) {
        return switch (scope) {
            case DEAL -> Population.DEALS;
            case USER -> Population.OWNERS;
            case CRM -> Population.CONTACTS;
        };
    }

    private List<Parameter> parameters() {
        try {
            return Parameter.parseAll(text("parameters"));
        } catch (IllegalArgumentException e) {
            problem("parameters", String.valueOf(e.getMessage()), "");
            return List.of();
        }
    }

    private Map<String, RuleTexts> texts() {
        if (!source.texts().isEmpty()) {
            return source.texts();
        }
        String title = text("title").isEmpty() ? rule.getName() : text("title");
        String message = text("message").isEmpty() ? title : text("message");
        return Map.of("en", new RuleTexts(title, message, "", "", ""));
    }

    private Set<DataKind> kinds(String annotation, Set<String> words) {
        Set<DataKind> kinds = EnumSet.noneOf(DataKind.class);
        for (String word : words) {
            if (!word.equals(FIELDS)) {
                kinds.add(constant(annotation, DataKind.class, word, DataKind.TASKS));
            }
        }
        return kinds;
    }

    /** A role, a type of stages, or a list among the rule's own parameters. */
    private Set<String> needs(CriterionSpec spec) {
        Set<String> known = new TreeSet<>();
        Arrays.stream(Role.values()).map(Enum::name).forEach(known::add);
        Arrays.stream(Stage.Type.values()).map(Enum::name).forEach(known::add);
        spec.parameters().stream()
                .filter(parameter -> parameter.defaultValue() instanceof Collection)
                .map(Parameter::name)
                .forEach(known::add);
        Set<String> needs = words("needs");
        for (String word : needs) {
            if (!known.contains(word)) {
                String problem = " is no role, no type of stages and no list among the parameters.";
                problem("needs", Hints.quote(word) + problem, Hints.maybe(word, known));
            }
        }
        return needs;
    }

    private <E extends Enum<E>> E one(String name, Class<E> type, E otherwise) {
        String text = text(name);
        return text.isEmpty() ? otherwise : constant(name, type, text, otherwise);
    }

    private <E extends Enum<E>> E constant(String name, Class<E> type, String text, E otherwise) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        problem(name, Hints.quote(text) + " is not known.", Hints.maybe(text, names));
        return otherwise;
    }

    private Set<String> words(String name) {
        Set<String> words = new TreeSet<>();
        for (String word : text(name).split("[\\s,]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Entries that may have blanks within: documents have titles. */
    private List<String> listed(String name) {
        return Arrays.stream(text(name).split(",", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private static @Nullable String binding(String text) {
        return text.isEmpty() ? null : unprefixed(text);
    }

    private static String unprefixed(String binding) {
        return binding.startsWith("$") ? binding.substring(1) : binding;
    }

    /** The value of an annotation as it was written, without quotes; empty when the rule does not have it. */
    private String text(String name) {
        AnnotationDescr annotation = rule.getAnnotation(name);
        if (annotation == null || !annotation.hasValue()) {
            return "";
        }
        Object value = annotation.getSingleValue();
        return value == null ? "" : unquoted(value.toString().strip());
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).replace("\\\"", "\"") : text;
    }

    private void refuseUnknown() {
        for (String name : new TreeSet<>(rule.getAnnotationNames())) {
            if (!KNOWN.contains(name)) {
                problem(name, "there is no such annotation.", Hints.maybe(name, KNOWN));
            }
        }
    }

    private void refuseUnbound() {
        Vocabulary known = new Vocabulary(source.drl());
        for (String annotation : List.of("since", "per", "actor")) {
            for (String binding : words(annotation)) {
                if (!known.binds(binding)) {
                    problem(annotation, Hints.quote(binding) + " is not bound in this rule.", known.binding(binding));
                }
            }
        }
    }

    private void problem(String annotation, String text, String hint) {
        int line = Places.line(source.drl(), "@" + annotation);
        problems.add(new RuleProblem(
                source.origin(), line == 0 ? rule.getLine() : line, "@" + annotation + ": " + text, hint));
    }
}
