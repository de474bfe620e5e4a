package io.crmrules.report;

import io.crmrules.model.Money;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import io.crmrules.policy.Severity;
import io.crmrules.rule.Cause;
import io.crmrules.rule.Criterion;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not in order.
 *
 * @param fingerprint identifies the violation over runs; made of criterion, subject, deal and discriminator, never of
 *     texts
 * @param criterion which requirement is violated
 * @param severity how bad it is, by the policy in force for the deal's pipeline
 * @param subject what it speaks of
 * @param deal the deal it hangs on, null for users, lead sources, the CRM and duplicate contacts
 * @param owner who was responsible at the moment of the fault, null when nobody is known
 * @param actor who did it, null when the fault is no act or nobody is known
 * @param stage where the deal stood at that moment, null without a deal
 * @param since the moment of the fault, null when it has none
 * @param key what makes this finding distinct from others of the same subject, possibly empty
 * @param message what is wrong, in the language of the run
 * @param evidence the facts with their values, by name, in the order of the rule
 * @param moneyAtRisk the deal's amount, null when unknown
 * @param cause whether it speaks of a person or of the system
 * @param action what to do about it
 * @param follows the fingerprint of the violation of the same deal that it is a consequence of, null when of none
 */
public record Violation(
        String fingerprint,
        Criterion criterion,
        Severity severity,
        Subject subject,
        @Nullable DealRef deal,
        @Nullable User owner,
        @Nullable User actor,
        @Nullable Stage stage,
        @Nullable Instant since,
        String key,
        String message,
        Map<String, Object> evidence,
        @Nullable Money moneyAtRisk,
        Cause cause,
        Action action,
        @Nullable String follows) {

    /** By criterion, subject, deal and key: an order that does not depend on how the rules ran. */
    public static final Comparator<Violation> ORDER = Comparator.comparing(
                    (Violation violation) -> violation.criterion().id())
            .thenComparing(Violation::subject)
            .thenComparing(violation ->
                    violation.deal() == null ? "" : violation.deal().id())
            .thenComparing(Violation::key);

    public Violation {
        evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
    }

    /** The same as a consequence of the violation with this fingerprint. */
    public Violation following(String root) {
        return new Violation(
                fingerprint,
                criterion,
                severity,
                subject,
                deal,
                owner,
                actor,
                stage,
                since,
                key,
                message,
                evidence,
                moneyAtRisk,
                cause,
                action,
                root);
    }

    /** One line for logs and tests; without names and texts of people. */
    @Override
    public String toString() {
        return severity + " " + criterion.id() + ": " + subject + (deal == null ? "" : " of DEAL " + deal.id());
    }
}
