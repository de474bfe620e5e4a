package io.crmrules.drools.internal.finding;

import io.crmrules.model.Coverage;
import io.crmrules.model.Deal;
import io.crmrules.model.User;
import io.crmrules.policy.RequiredField;
import io.crmrules.policy.Severity;
import io.crmrules.report.Action;
import io.crmrules.report.Responsible;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.Subject;
import io.crmrules.report.Violation;
import io.crmrules.rule.Cause;
import io.crmrules.rule.Check;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Membership;
import io.crmrules.rule.Scope;
import io.crmrules.rule.Telling;
import io.crmrules.rule.Telling.Settlement;
import io.crmrules.rule.facts.OpenDeal;
import io.crmrules.rule.facts.Portfolio;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.Match;

/**
 * Makes a violation of what a rule has matched: the rule names the subject, all else stands in the match. What the
 * rule may not say, because it does not judge that deal or cannot know, is no violation. For one thread.
 */
public final class MatchReader {

    private final RunContext context;
    private final Check check;
    private final Completeness completeness;
    private final Populations populations;
    private final WhoAnswers whoAnswers;

    /** @param coverage what the CRM carries */
    public MatchReader(RunContext context, Check check, Coverage coverage, WhoAnswers whoAnswers) {
        this.context = context;
        this.check = check;
        this.completeness = new Completeness(coverage);
        this.whoAnswers = whoAnswers;
        this.populations = new Populations(context.criteria(), check);
    }

    public RunContext context() {
        return context;
    }

    public Check check() {
        return check;
    }

    public Populations populations() {
        return populations;
    }

    /** Adds what the match says, unless the policy does not want to know. */
    public void read(Match match, Object reported, Findings into) {
        Criterion criterion = context.criterion(match.getRule().getName());
        if (criterion.judgement().scope() == Scope.DEAL) {
            readDeal(criterion, fact(match, Deal.class), match, reported, into);
        } else if (wants(criterion, reported)) {
            if (criterion.judgement().population().ofOwners()
                    && !criterion.judgement().population().includes(fact(match, Portfolio.class))) {
                into.failures().add(outside(criterion));
            } else {
                into.violations().add(violation(criterion, null, reported, Bindings.of(match)));
            }
        }
    }

    /** Whether the company wants to know what is reported, by a criterion of several deals. */
    public boolean wants(Criterion criterion, @Nullable Object reported) {
        return reported instanceof OpenDeal open
                ? context.wants(criterion, open.stage().pipeline().id())
                : context.wants(criterion, (String) null);
    }

    private void readDeal(Criterion criterion, Deal deal, Match match, Object reported, Findings into) {
        if (!context.wants(criterion, deal)) {
            return;
        }
        Bindings bindings = Bindings.of(match);
        if (populations.of(context.criteria().number(criterion.id()), deal) == Membership.OUT) {
            into.failures().add(outside(criterion));
        } else if (completeness.allows(criterion, deal, bindings)) {
            into.violations().add(violation(criterion, deal, reported, bindings));
        } else {
            into.withheld().add(new Findings.Withheld(criterion, deal));
        }
    }

    /**
     * Whether the CRM carries that from whose absence a match concludes.
     *
     * @param bound what the rule has bound, by the names that it uses; null for what has no value
     */
    public boolean complete(Criterion criterion, Deal deal, Map<String, @Nullable Object> bound) {
        return completeness.allows(criterion, deal, Bindings.of(bound));
    }

    private static RuleFailure outside(Criterion criterion) {
        return new RuleFailure(
                criterion.id(),
                null,
                "reports what it does not judge: it says @judges( "
                        + criterion.judgement().population()
                        + " ), and its condition holds outside. Maybe the condition is to be narrowed, or"
                        + " another population is meant.");
    }

    private Violation violation(Criterion criterion, @Nullable Deal deal, Object reported, Bindings bindings) {
        Telling telling = criterion.telling();
        Subject subject = Subjects.of(reported);
        Fault fault = fault(telling, deal, reported, bindings);
        Severity severity = bindings.value(telling.severity(), Severity.class);
        Attribution attribution = deal == null
                ? Attribution.of(reported, context.format().masks())
                : Attribution.of(deal, fault.since(), context.format().masks());
        Responsible answers = whoAnswers.of(telling, fault);
        Object target = bindings.value(telling.target(), Object.class);
        Action action = fault.open() ? ActionTargets.action(telling, subject, target) : null;
        return Violation.builder(criterion, subject)
                .key(key(telling, bindings))
                .severity(
                        severity != null ? severity : context.policy().severity(criterion.id(), attribution.pipeline()))
                .deal(attribution.deal())
                .stage(attribution.stage())
                .owner(attribution.owner())
                .actor(fault.actor())
                .answers(answers)
                .since(fault.since())
                .settledAt(fault.settledAt())
                .message(new MessageWriter(context, check, attribution)
                        .message(criterion, bindings.values(), reported, fault))
                .evidence(
                        Evidence.of(bindings.values(), telling, context.format().masks()))
                .moneyAtRisk(
                        Stakes.any(deal, action)
                                ? attribution.moneyAtRisk(context.policy().fillerAmounts())
                                : null)
                .cause(answers.type() == Responsible.Type.SYSTEM ? Cause.SYSTEM : telling.cause())
                .action(action)
                .build();
    }

    private Fault fault(Telling telling, @Nullable Deal deal, Object reported, Bindings bindings) {
        Instant since = bindings.value(telling.since(), Instant.class);
        Settlement settlement = telling.settlement();
        Instant settledAt = null;
        if (settlement != null) {
            settledAt = settlement.isAct()
                    ? since == null ? check.now() : since
                    : Settlement.moment(settlement.bindings().stream()
                            .map(bindings.values()::get)
                            .filter(Objects::nonNull)
                            .toList());
        }
        return new Fault(reported, deal, bindings.value(telling.actor(), User.class), since, settledAt);
    }

    private static String key(Telling telling, Bindings bindings) {
        return telling.per().stream()
                .map(name -> bindings.values().get(name))
                .map(value -> value instanceof RequiredField field ? field.key() : String.valueOf(value))
                .collect(Collectors.joining(" "));
    }

    /** The deal that the rule has matched; null when there is none among its facts. */
    public static @Nullable Deal dealOf(Match match) {
        return match.getObjects().stream()
                .filter(Deal.class::isInstance)
                .map(Deal.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** Every rule matches one fact of its scope, or it would not have been loaded. */
    private static <T> T fact(Match match, Class<T> type) {
        return match.getObjects().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the rule matched no " + type.getSimpleName()));
    }
}
