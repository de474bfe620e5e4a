package io.crmrules.drools.internal.finding;

import io.crmrules.model.Deal;
import io.crmrules.model.User;
import io.crmrules.policy.RequiredField;
import io.crmrules.policy.Severity;
import io.crmrules.report.Subject;
import io.crmrules.report.Violation;
import io.crmrules.rule.Cause;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Scope;
import io.crmrules.rule.Telling;
import io.crmrules.rule.facts.OpenDeal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.Match;

/** Makes a violation of what a rule has matched: the rule names the subject, all else stands in the match. */
public final class MatchReader {

    private final RunContext context;

    public MatchReader(RunContext context) {
        this.context = context;
    }

    /** The violation; null when the policy does not want to know. */
    @Nullable
    public Violation read(Match match, Object reported) {
        Criterion criterion = context.criterion(match.getRule().getName());
        Deal deal = criterion.judgement().scope() == Scope.DEAL ? dealOf(match) : null;
        if (deal == null && criterion.judgement().scope() == Scope.DEAL) {
            throw new IllegalStateException("a rule of DEAL scope matched no deal");
        }
        boolean wanted = (deal == null && reported instanceof OpenDeal open)
                ? context.wants(criterion, open.stage().pipeline().id())
                : context.wants(criterion, deal);
        return wanted ? violation(criterion, deal, reported, bindings(match)) : null;
    }

    private Violation violation(
            Criterion criterion, @Nullable Deal deal, Object reported, Map<String, Object> bindings) {
        Telling telling = criterion.telling();
        Subject subject = Subjects.of(reported);
        Instant since = bound(telling.since(), Instant.class, bindings);
        User actor = bound(telling.actor(), User.class, bindings);
        Severity severity = bound("severity", Severity.class, bindings);
        Concerned concerned = deal == null ? Concerned.by(reported) : Concerned.by(deal, since);
        return Violation.builder(criterion, subject)
                .key(key(telling, bindings))
                .severity(severity != null ? severity : context.policy().severity(criterion.id(), concerned.pipeline()))
                .deal(concerned.deal())
                .stage(concerned.stage())
                .owner(concerned.owner())
                .actor(actor)
                .since(since)
                .message(new Wording(context, concerned).message(criterion, bindings, reported))
                .evidence(Evidence.of(bindings))
                .moneyAtRisk(concerned.moneyAtRisk())
                .cause(context.robot(actor) ? Cause.SYSTEM : telling.cause())
                .action(ActionTargets.action(telling.action(), telling.field(), subject, bindings))
                .build();
    }

    private static <T> @Nullable T bound(@Nullable String name, Class<T> type, Map<String, Object> bindings) {
        Object value = name == null ? null : bindings.get(name);
        return type.isInstance(value) ? type.cast(value) : null;
    }

    private static String key(Telling telling, Map<String, Object> bindings) {
        return telling.per().stream()
                .map(name -> bindings.get(name))
                .map(value -> value instanceof RequiredField field ? field.key() : String.valueOf(value))
                .collect(Collectors.joining(" "));
    }

    /** What the rule has bound, by name without the prefix, in alphabetical order. */
    private static Map<String, Object> bindings(Match match) {
        Map<String, Object> bindings = new TreeMap<>();
        for (String name : match.getDeclarationIds()) {
            Object value = match.getDeclarationValue(name);
            if (value != null) {
                bindings.put(name.startsWith("$") ? name.substring(1) : name, value);
            }
        }
        return bindings;
    }

    /** The deal that the rule has matched; null when there is none among its facts. */
    public static @Nullable Deal dealOf(Match match) {
        for (Object fact : match.getObjects()) {
            if (fact instanceof Deal deal) {
                return deal;
            }
        }
        return null;
    }
}
