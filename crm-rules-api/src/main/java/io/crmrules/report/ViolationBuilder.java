package io.crmrules.report;

import io.crmrules.model.Money;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import io.crmrules.policy.Severity;
import io.crmrules.rule.Cause;
import io.crmrules.rule.Criterion;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is known of a violation; see {@link Violation} for what it means. Severity, cause and action are the
 * criterion's unless said otherwise, all else may be left out. Not thread-safe.
 */
public final class ViolationBuilder {

    final Criterion criterion;
    final Subject subject;
    String key = "";
    Severity severity;

    @Nullable
    DealRef deal;

    @Nullable
    Stage stage;

    @Nullable
    User owner;

    @Nullable
    User actor;

    @Nullable
    Instant since;

    String message = "";
    Map<String, Object> evidence = Map.of();

    @Nullable
    Money moneyAtRisk;

    Cause cause;
    Action action;

    @Nullable
    String follows;

    ViolationBuilder(Criterion criterion, Subject subject) {
        this.criterion = Objects.requireNonNull(criterion, "criterion");
        this.subject = Objects.requireNonNull(subject, "subject");
        this.severity = criterion.spec().severity();
        this.cause = criterion.telling().cause();
        this.action = new Action(criterion.telling().action(), Map.of());
    }

    ViolationBuilder(Violation violation) {
        this(violation.criterion(), violation.subject());
        key = violation.key();
        severity = violation.severity();
        deal = violation.deal();
        stage = violation.stage();
        owner = violation.owner();
        actor = violation.actor();
        since = violation.since();
        message = violation.message();
        evidence = violation.evidence();
        moneyAtRisk = violation.moneyAtRisk();
        cause = violation.cause();
        action = violation.action();
        follows = violation.follows();
    }

    public ViolationBuilder key(String key) {
        this.key = key;
        return this;
    }

    public ViolationBuilder severity(Severity severity) {
        this.severity = severity;
        return this;
    }

    public ViolationBuilder deal(@Nullable DealRef deal) {
        this.deal = deal;
        return this;
    }

    public ViolationBuilder stage(@Nullable Stage stage) {
        this.stage = stage;
        return this;
    }

    public ViolationBuilder owner(@Nullable User owner) {
        this.owner = owner;
        return this;
    }

    public ViolationBuilder actor(@Nullable User actor) {
        this.actor = actor;
        return this;
    }

    public ViolationBuilder since(@Nullable Instant since) {
        this.since = since;
        return this;
    }

    public ViolationBuilder message(String message) {
        this.message = message;
        return this;
    }

    public ViolationBuilder evidence(Map<String, Object> evidence) {
        this.evidence = evidence;
        return this;
    }

    public ViolationBuilder moneyAtRisk(@Nullable Money moneyAtRisk) {
        this.moneyAtRisk = moneyAtRisk;
        return this;
    }

    public ViolationBuilder cause(Cause cause) {
        this.cause = cause;
        return this;
    }

    public ViolationBuilder action(Action action) {
        this.action = action;
        return this;
    }

    public ViolationBuilder follows(@Nullable String follows) {
        this.follows = follows;
        return this;
    }

    public Violation build() {
        return new Violation(this);
    }
}
