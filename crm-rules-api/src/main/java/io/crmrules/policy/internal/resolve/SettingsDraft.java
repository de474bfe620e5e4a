package io.crmrules.policy.internal.resolve;

import io.crmrules.policy.BuiltIn;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.PolicyProblem;
import io.crmrules.policy.internal.statement.Problems;
import io.crmrules.policy.internal.statement.Statement;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.support.Hints;
import io.crmrules.support.Misfit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has been decided about the criteria and the terms they go by so far, statement by statement. */
final class SettingsDraft {

    private final Problems problems;
    private final Map<String, CriterionDraft> criteria = new LinkedHashMap<>();
    private final TermsDraft terms;
    private @Nullable Statement only;

    SettingsDraft(Collection<CriterionSpec> specs, Problems problems) {
        this.problems = problems;
        this.terms = new TermsDraft(problems);
        specs.forEach(spec -> criteria.put(spec.id(), new CriterionDraft(spec)));
    }

    private SettingsDraft(SettingsDraft other) {
        this.problems = other.problems;
        this.terms = other.terms.copy();
        other.criteria.forEach((id, draft) -> criteria.put(id, draft.copy()));
    }

    /** The same so far; what follows is decided apart. */
    SettingsDraft copy() {
        return new SettingsDraft(this);
    }

    void apply(Statement statement) {
        if (statement.about(Statement.ONLY)) {
            only(statement);
        } else if (statement.criterion().isEmpty()) {
            terms.apply(statement);
        } else {
            CriterionDraft draft = criteria.get(statement.criterion());
            if (draft == null) {
                problems.add(unknownCriterion(statement));
            } else {
                apply(statement, draft);
            }
        }
    }

    Settings settings(String currency) {
        Map<String, Settings.Decision> decisions = new HashMap<>();
        Map<String, Object> parameters = new HashMap<>(terms.values());
        criteria.forEach((id, draft) -> {
            decisions.put(id, draft.decision());
            parameters.putAll(draft.parameters(currency));
        });
        return new Settings(decisions, parameters);
    }

    private void apply(Statement statement, CriterionDraft draft) {
        Parameter parameter = draft.parameter(statement.key());
        if (parameter == null) {
            problems.add(statement.problem("unknown parameter", Hints.maybe(statement.key(), draft.names())));
            return;
        }
        try {
            Object value = parameter.read(statement.value());
            draft.decide(parameter.name(), value);
            if (parameter.name().equals(BuiltIn.ENABLED)) {
                askOnly(statement, Boolean.TRUE.equals(value));
            }
        } catch (Misfit misfit) {
            problems.add(statement.problem(misfit.problem(), misfit.hint()));
        }
    }

    private void only(Statement statement) {
        only = statement;
        Collection<?> wanted = (Collection<?>) statement.value();
        criteria.forEach((id, draft) -> draft.decide(BuiltIn.ENABLED, wanted.contains(id)));
        for (Object each : wanted) {
            String id = String.valueOf(each);
            if (!criteria.containsKey(id)) {
                problems.add(
                        statement.problem(Hints.quote(id) + " is no criterion", Hints.maybe(id, criteria.keySet())));
            }
        }
    }

    /** Within one file, {@code only} and a switch of the company must not contradict each other. */
    private void askOnly(Statement statement, boolean enabled) {
        if (only == null || statement.line() == 0 || !statement.file().equals(only.file())) {
            return;
        }
        boolean named = ((Collection<?>) only.value()).contains(statement.criterion());
        if (named != enabled) {
            String problem = enabled ? "is on, but 'only' leaves it out" : "is off, but 'only' names it";
            problems.add(statement.problem(problem, "See line " + only.line() + "."));
        }
    }

    private PolicyProblem unknownCriterion(Statement statement) {
        return new PolicyProblem(
                statement.file(),
                statement.line(),
                statement.criterionPath(),
                "unknown criterion",
                Hints.maybe(statement.criterion(), criteria.keySet()));
    }
}
