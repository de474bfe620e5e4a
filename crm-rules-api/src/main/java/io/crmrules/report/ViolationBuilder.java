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
 * criterion's unless said otherwise. All else may be left out: the key, the message and the evidence are empty then and
 * never null, the others null, which stands for unknown or for none; without another word the owner answers. A later
 * call replaces an earlier one. Not thread-safe.
 *
 * <p>A check makes violations itself. Hosts need this for tests of what they do with one:
 *
 * <pre>{@code
 * Violation late = Violation.builder(criterion, new Subject(Subject.Type.TASK, "t1"))
 *         .deal(DealRef.of(deal)).owner(anna).since(noon).message("Позвонить: срок 20.11.2026 12:00")
 *         .build();
 * }</pre>
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
    Responsible answers;

    @Nullable
    Instant since;

    @Nullable
    Instant settledAt;

    String message = "";
    Map<String, Object> evidence = Map.of();

    @Nullable
    Money moneyAtRisk;

    Cause cause;

    @Nullable
    Action action;

    @Nullable
    String follows;

    @Nullable
    FindingHistory history;

    ViolationBuilder(Criterion criterion, Subject subject) {
        this.criterion = Objects.requireNonNull(criterion, "criterion");
        this.subject = Objects.requireNonNull(subject, "subject");
        this.severity = criterion.spec().severity();
        this.cause = criterion.telling().cause();
        this.action = new Action(criterion.telling().action(), Map.of());
    }

    ViolationBuilder(Violation violation) {
        this(violation, violation.subject());
    }

    /** With everything this violation has, of another subject. */
    ViolationBuilder(Violation violation, Subject subject) {
        this(violation.criterion(), subject);
        key = violation.key();
        severity = violation.severity();
        deal = violation.deal();
        stage = violation.stage();
        owner = violation.owner();
        actor = violation.actor();
        answers = violation.answers();
        since = violation.since();
        settledAt = violation.settledAt();
        message = violation.message();
        evidence = violation.evidence();
        moneyAtRisk = violation.moneyAtRisk();
        cause = violation.cause();
        action = violation.action();
        follows = violation.follows();
        history = violation.history();
    }

    /** Part of the fingerprint: what tells two findings of one subject apart; empty when there can be one only. */
    public ViolationBuilder key(String key) {
        this.key = key;
        return this;
    }

    /** The criterion's own unless said otherwise. */
    public ViolationBuilder severity(Severity severity) {
        this.severity = severity;
        return this;
    }

    /** The deal that it speaks of; null when it speaks of none. */
    public ViolationBuilder deal(@Nullable DealRef deal) {
        this.deal = deal;
        return this;
    }

    /** Where the deal stood at the moment of the fault; null when it speaks of no deal. */
    public ViolationBuilder stage(@Nullable Stage stage) {
        this.stage = stage;
        return this;
    }

    /** Who was responsible at the moment of the fault; null when nobody is known. */
    public ViolationBuilder owner(@Nullable User owner) {
        this.owner = owner;
        return this;
    }

    /** Who did it; null when the fault is no act or nobody is known. */
    public ViolationBuilder actor(@Nullable User actor) {
        this.actor = actor;
        return this;
    }

    /** The owner unless said otherwise, and nobody known without one. */
    public ViolationBuilder answers(Responsible answers) {
        this.answers = answers;
        return this;
    }

    Responsible answers() {
        return answers != null ? answers : owner != null ? Responsible.of(owner) : Responsible.unknown();
    }

    /** The moment that the message speaks of, which is that of owner and stage; null when it has none. */
    public ViolationBuilder since(@Nullable Instant since) {
        this.since = since;
        return this;
    }

    /** When it was put right, of an act the moment of the act: it is settled then. Null: it is open. */
    public ViolationBuilder settledAt(@Nullable Instant settledAt) {
        this.settledAt = settledAt;
        return this;
    }

    /** What to tell people, in the language of the run; empty for nothing. */
    public ViolationBuilder message(String message) {
        this.message = message;
        return this;
    }

    /** Simple values by name, in the order in which they are to be told; copied. */
    public ViolationBuilder evidence(Map<String, Object> evidence) {
        this.evidence = evidence;
        return this;
    }

    /** The amount of the deal; null when nobody knows it or nothing is at risk. */
    public ViolationBuilder moneyAtRisk(@Nullable Money moneyAtRisk) {
        this.moneyAtRisk = moneyAtRisk;
        return this;
    }

    /** The criterion's unless said otherwise. */
    public ViolationBuilder cause(Cause cause) {
        this.cause = cause;
        return this;
    }

    /** The criterion's, without targets, unless said otherwise; null when nothing is to be done. */
    public ViolationBuilder action(@Nullable Action action) {
        this.action = action;
        return this;
    }

    /** The fingerprint of the violation that explains this one. */
    public ViolationBuilder follows(@Nullable String follows) {
        this.follows = follows;
        return this;
    }

    /** What earlier runs and people say of it. */
    public ViolationBuilder history(@Nullable FindingHistory history) {
        this.history = history;
        return this;
    }

    /**
     * The violation; its fingerprint follows from criterion, subject, deal and key.
     *
     * @throws NullPointerException when the key, the severity, the message, the evidence or the cause is null; but for
     *     the evidence it names which
     */
    public Violation build() {
        return new Violation(this);
    }
}
