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
        Deal deal = criterion.scope() == Scope.DEAL ? dealOf(match) : null;
        if (deal == null && criterion.scope() == Scope.DEAL) {
            throw new IllegalStateException("a rule of DEAL scope matched no deal");
        }
        boolean wanted = (deal == null && reported instanceof OpenDeal open)
                ? context.wants(criterion, open.stage().pipeline().id())
                : context.wants(criterion, deal);
        return wanted ? violation(criterion, deal, reported, bindings(match)) : null;
    }

    private Violation violation(
            Criterion criterion, @Nullable Deal deal, Object reported, Map<String, Object> bindings) {
        Subject subject = Subjects.of(reported);
        Object moment = criterion.since() == null ? null : bindings.get(criterion.since());
        Instant since = moment instanceof Instant instant ? instant : null;
        Concerned concerned = deal == null ? Concerned.by(reported) : Concerned.by(deal, since);
        String key = criterion.per().stream()
                .map(name -> bindings.get(name))
                .map(value -> value instanceof RequiredField field ? field.key() : String.valueOf(value))
                .collect(Collectors.joining(" "));
        Severity severity = bindings.get("severity") instanceof Severity own
                ? own
                : context.policy().severity(criterion.id(), concerned.pipeline());
        User actor = criterion.actor() != null && bindings.get(criterion.actor()) instanceof User user ? user : null;
        return new Violation(
                Fingerprint.of(criterion.id(), subject, concerned.dealId(), key),
                criterion,
                severity,
                subject,
                concerned.deal(),
                concerned.owner(),
                actor,
                concerned.stage(),
                since,
                key,
                new Wording(context, concerned).message(criterion, bindings, reported),
                Evidence.of(bindings),
                concerned.moneyAtRisk(),
                context.robot(actor) ? Cause.SYSTEM : criterion.cause(),
                ActionTargets.action(criterion.action(), criterion.field(), subject, bindings),
                null);
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
