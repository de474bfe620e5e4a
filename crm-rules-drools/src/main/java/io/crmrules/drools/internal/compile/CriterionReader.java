package io.crmrules.drools.internal.compile;

import io.crmrules.model.DataKind;
import io.crmrules.model.Interaction;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.Severity;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.rule.ActionType;
import io.crmrules.rule.Cause;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Population;
import io.crmrules.rule.RuleProblem;
import io.crmrules.rule.RuleSource;
import io.crmrules.rule.RuleTexts;
import io.crmrules.rule.Scope;
import io.crmrules.support.Hints;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    private static final List<String> ON_OR_OFF = List.of("false", "true");

    private final RuleSource source;
    private final RuleDescr rule;
    private final List<RuleProblem> problems;
    private final Annotations annotations;

    CriterionReader(RuleSource source, RuleDescr rule, List<RuleProblem> problems) {
        this.source = source;
        this.rule = rule;
        this.problems = problems;
        this.annotations = new Annotations(source, rule, problems);
    }

    /** The criterion; null when an annotation is wrong. */
    @Nullable
    Criterion read() {
        int before = problems.size();
        refuseUnknown();
        refuseUnbound();
        List<Parameter> parameters = parameters();
        problems.addAll(DescribedParameters.problems(source, parameters));
        Scope scope = annotations.one("scope", Scope.class, Scope.DEAL);
        Set<String> requires = annotations.words("requires");
        CriterionSpec spec = spec(parameters);
        Criterion criterion = Criterion.builder(spec)
                .scope(scope)
                .population(annotations.one("judges", Population.class, populationOf(scope)))
                .requires(kinds("requires", requires))
                .absence(absence())
                .asksFields(requires.contains(FIELDS))
                .needs(needs(spec))
                .since(binding(annotations.text("since")))
                .per(annotations.words("per").stream()
                        .map(CriterionReader::unprefixed)
                        .toList())
                .actor(binding(annotations.text("actor")))
                .follows(annotations.listed("follows"))
                .cause(annotations.one("cause", Cause.class, Cause.PERSON))
                .action(annotations.one("action", ActionType.class, ActionType.REVIEW))
                .field(annotations.text("field").isEmpty() ? null : annotations.text("field"))
                .sources(annotations.listed("source"))
                .group(source.group())
                .shipped(source.shipped())
                .texts(texts())
                .build();
        return problems.size() == before ? criterion : null;
    }

    /** {@code "COMMENTS, INTERACTIONS.CALL"}: kinds, each with the types of it that matter when not all do. */
    private Map<DataKind, Set<String>> absence() {
        Map<DataKind, Set<String>> absence = new EnumMap<>(DataKind.class);
        for (String word : annotations.words("absence")) {
            String[] parts = word.split("\\.", 2);
            DataKind kind = annotations.constant("absence", DataKind.class, parts[0], DataKind.TASKS);
            Set<String> types = absence.computeIfAbsent(kind, any -> new TreeSet<>());
            if (parts.length == 2) {
                types.add(annotations
                        .constant("absence", Interaction.Type.class, parts[1], Interaction.Type.CALL)
                        .name());
            }
        }
        return absence;
    }

    private CriterionSpec spec(List<Parameter> parameters) {
        return new CriterionSpec(
                rule.getName(),
                annotations.one("severity", Severity.class, Severity.MAJOR),
                annotations.one("cadence", Cadence.class, Cadence.INSTANT),
                enabled(),
                parameters);
    }

    private boolean enabled() {
        String text = annotations.text("enabled");
        if (!text.isEmpty() && !ON_OR_OFF.contains(text)) {
            annotations.problem("enabled", Hints.quote(text) + " is not known.", Hints.maybe(text, ON_OR_OFF));
        }
        return !text.equals("false");
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
            return Parameter.parseAll(annotations.text("parameters"));
        } catch (IllegalArgumentException e) {
            annotations.problem("parameters", String.valueOf(e.getMessage()), "");
            return List.of();
        }
    }

    private Map<String, RuleTexts> texts() {
        if (!source.texts().isEmpty()) {
            return source.texts();
        }
        String title = annotations.text("title").isEmpty() ? rule.getName() : annotations.text("title");
        String message = annotations.text("message").isEmpty() ? title : annotations.text("message");
        return Map.of("en", RuleTexts.builder(title, message).build());
    }

    private Set<DataKind> kinds(String annotation, Set<String> words) {
        Set<DataKind> kinds = EnumSet.noneOf(DataKind.class);
        for (String word : words) {
            if (!word.equals(FIELDS)) {
                kinds.add(annotations.constant(annotation, DataKind.class, word, DataKind.TASKS));
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
        Set<String> needs = annotations.words("needs");
        for (String word : needs) {
            if (!known.contains(word)) {
                String problem = " is no role, no type of stages and no list among the parameters.";
                annotations.problem("needs", Hints.quote(word) + problem, Hints.maybe(word, known));
            }
        }
        return needs;
    }

    private static @Nullable String binding(String text) {
        return text.isEmpty() ? null : unprefixed(text);
    }

    private static String unprefixed(String binding) {
        return binding.startsWith("$") ? binding.substring(1) : binding;
    }

    private void refuseUnknown() {
        for (String name : annotations.names()) {
            if (!KNOWN.contains(name)) {
                annotations.problem(name, "there is no such annotation.", Hints.maybe(name, KNOWN));
            }
        }
    }

    private void refuseUnbound() {
        Vocabulary known = new Vocabulary(source.drl());
        for (String annotation : List.of("since", "per", "actor")) {
            for (String binding : annotations.words(annotation)) {
                if (!known.binds(binding)) {
                    annotations.problem(
                            annotation, Hints.quote(binding) + " is not bound in this rule.", known.binding(binding));
                }
            }
        }
    }
}
