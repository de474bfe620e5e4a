package io.crmrules.drools.internal.finding;

import io.crmrules.model.Money;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.calendar.BusinessCalendar;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.rule.Check;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.source.RuleTexts;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what a criterion says and fills its placeholders: what the rule has bound, {deal}, {owner}, {stage},
 * {subject}, of what is settled {settledAt} and {late}, and the criterion's parameters and terms by their names.
 */
final class MessageWriter {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final RunContext context;
    private final Check check;
    private final Attribution attribution;

    MessageWriter(RunContext context, Check check, Attribution attribution) {
        this.context = context;
        this.check = check;
        this.attribution = attribution;
    }

    String message(Criterion criterion, Map<String, Object> bindings, Object subject, Fault fault) {
        RuleTexts texts = criterion.texts(context.language());
        String settled = fault.open() ? null : texts.settled();
        String chosen = settled == null ? found(texts, bindings) : settled;
        return new Template(chosen).filled(name -> value(name, criterion, bindings, subject, fault), context.format());
    }

    /** What was found; of an act that cannot be undone, too. */
    private String found(RuleTexts texts, Map<String, Object> bindings) {
        return texts.messagesWithout().keySet().stream()
                .sorted()
                .filter(name -> absent(bindings.get(name)))
                .findFirst()
                .map(texts.messagesWithout()::get)
                .orElse(texts.message());
    }

    private boolean absent(@Nullable Object value) {
        return value == null
                || (value instanceof String text && check.blank(text))
                || (value instanceof Collection<?> values && values.isEmpty())
                || (value instanceof Money money && !money.entered());
    }

    private @Nullable Object value(
            String name, Criterion criterion, Map<String, Object> bindings, Object subject, Fault fault) {
        Object bound = bindings.get(name);
        if (bound != null) {
            return bound;
        }
        return switch (name) {
            case "deal" -> attribution.deal();
            case "owner" -> attribution.owner();
            case "stage" -> attribution.stage();
            case "subject" -> subject;
            case "settledAt" -> fault.settledAt();
            case "late" -> late(fault);
            default -> parameter(name, criterion);
        };
    }

    /** The working time that passed until it was put right, by the calendar of the deal; outside all hours, the time. */
    private @Nullable Duration late(Fault fault) {
        if (fault.since() == null || fault.settledAt() == null) {
            return null;
        }
        BusinessCalendar calendar = fault.deal() == null
                ? context.policy().calendar(fault.ownerNow())
                : context.policy().calendar(fault.deal());
        Duration worked = calendar.workingTime(fault.since(), fault.settledAt());
        Duration late = worked.isZero() ? Duration.between(fault.since(), fault.settledAt()) : worked;
        return late.compareTo(MINUTE) < 0 ? late : late.truncatedTo(ChronoUnit.MINUTES);
    }

    private @Nullable Object parameter(String name, Criterion criterion) {
        Optional<String> own = criterion.spec().parameters().stream()
                .map(Parameter::name)
                .filter(name::equals)
                .map(each -> criterion.id() + "." + each)
                .findFirst();
        return own.or(() -> criterion.spec().terms().stream()
                        .filter(term -> term.parameter().name().equals(name))
                        .map(CompanyTerm::id)
                        .findFirst())
                .map(id -> context.policy().parameter(id, attribution.pipeline()))
                .orElse(null);
    }
}
