package io.crmrules.drools.internal.run;

import io.crmrules.model.Comment;
import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Money;
import io.crmrules.model.Stage;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.policy.RequiredField;
import io.crmrules.policy.Severity;
import io.crmrules.report.DealRef;
import io.crmrules.report.Subject;
import io.crmrules.report.Violation;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Portfolio;
import io.crmrules.rule.Scope;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.Match;

/** Makes a violation of what a rule has matched: the rule names the subject, all else stands in the match. */
final class MatchReader {

    private final RunContext context;

    MatchReader(RunContext context) {
        this.context = context;
    }

    /** The violation; null when the policy does not want to know. */
    @Nullable
    Violation read(Match match, Object reported) {
        Criterion criterion = context.criterion(match.getRule().getName());
        Deal deal = criterion.scope() == Scope.DEAL ? dealOf(match) : null;
        if (deal == null && criterion.scope() == Scope.DEAL) {
            throw new IllegalStateException("a rule of DEAL scope matched no deal");
        }
        return context.wants(criterion, deal) ? violation(criterion, deal, reported, bindings(match)) : null;
    }

    private Violation violation(
            Criterion criterion, @Nullable Deal deal, Object reported, Map<String, Object> bindings) {
        Subject subject = subject(reported);
        Object moment = criterion.since() == null ? null : bindings.get(criterion.since());
        Instant since = moment instanceof Instant instant ? instant : null;
        User owner = owner(deal, reported, since);
        Stage stage = deal == null ? null : since == null ? deal.stage() : deal.stageAt(since);
        String key = criterion.per().stream()
                .map(name -> bindings.get(name))
                .map(value -> value instanceof RequiredField field ? field.key() : String.valueOf(value))
                .collect(Collectors.joining(" "));
        Money money = deal == null ? null : deal.amount();
        Severity severity = bindings.get("severity") instanceof Severity own
                ? own
                : context.policy().severity(criterion.id(), pipelineOf(deal));
        return new Violation(
                Fingerprint.of(criterion.id(), subject, deal == null ? "" : deal.id(), key),
                criterion,
                severity,
                subject,
                deal == null ? null : DealRef.of(deal),
                owner,
                criterion.actor() != null && bindings.get(criterion.actor()) instanceof User actor ? actor : null,
                stage,
                since,
                key,
                new Wording(context, deal, owner, stage).message(criterion, bindings, reported),
                Evidence.of(bindings),
                money != null && money.entered() && !money.negative() ? money : null,
                criterion.cause(),
                ActionTargets.action(criterion.action(), subject, bindings),
                null);
    }

    private @Nullable User owner(@Nullable Deal deal, Object reported, @Nullable Instant since) {
        if (deal == null) {
            return reported instanceof Portfolio portfolio
                    ? portfolio.owner()
                    : reported instanceof User user ? user : null;
        }
        return since == null ? deal.owner() : deal.ownerAt(since);
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
    static @Nullable Deal dealOf(Match match) {
        for (Object fact : match.getObjects()) {
            if (fact instanceof Deal deal) {
                return deal;
            }
        }
        return null;
    }

    private static @Nullable String pipelineOf(@Nullable Deal deal) {
        return deal == null ? null : deal.pipeline().id();
    }

    private static Subject subject(@Nullable Object reported) {
        if (reported instanceof Deal deal) {
            return new Subject(Subject.Type.DEAL, deal.id());
        } else if (reported instanceof Task task) {
            return new Subject(Subject.Type.TASK, task.id());
        } else if (reported instanceof Comment comment) {
            return new Subject(Subject.Type.COMMENT, comment.id());
        } else if (reported instanceof Interaction interaction) {
            return new Subject(Subject.Type.INTERACTION, interaction.id());
        } else if (reported instanceof Contact contact) {
            return new Subject(Subject.Type.CONTACT, contact.id());
        } else if (reported instanceof LeadSource source) {
            return new Subject(Subject.Type.LEAD_SOURCE, source.id());
        } else if (reported instanceof User user) {
            return new Subject(Subject.Type.USER, user.id());
        } else if (reported instanceof Portfolio portfolio) {
            return new Subject(Subject.Type.USER, portfolio.owner().id());
        }
        throw new IllegalArgumentException("violations.report takes a deal, task, comment, interaction, contact, lead"
                + " source, user or portfolio, but was given "
                + (reported == null ? "null" : "a " + reported.getClass().getSimpleName()) + ".");
    }
}
