package io.crmrules.report;

import com.fasterxml.jackson.annotation.JsonValue;
import io.crmrules.model.Money;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import io.crmrules.policy.Severity;
import io.crmrules.rule.Cause;
import io.crmrules.rule.Criterion;
import io.crmrules.support.NotByGuess;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not in order: what it is, where it is, what is told of it, and what to do about it. Immutable.
 *
 * <pre>{@code
 * for (Violation violation : report.violations()) {
 *     tell(violation.answers(), violation.message(), violation.criterion().texts("ru").remedy(), violation.action());
 * }
 * }</pre>
 *
 * <p>One and the same violation has the same {@linkplain #fingerprint fingerprint} in every run, whatever became of
 * texts, limits and severities. Tests make their own by a {@link ViolationBuilder}.
 */
public final class Violation {

    /** By criterion, subject, deal and key: an order that does not depend on how the rules ran. */
    public static final Comparator<Violation> ORDER = Comparator.comparing(
                    (Violation violation) -> violation.criterion().id())
            .thenComparing(Violation::subject)
            .thenComparing(Violation::dealId)
            .thenComparing(Violation::key);

    private final Criterion criterion;
    private final Subject subject;
    private final String key;
    private final String fingerprint;
    private final Severity severity;
    private final @Nullable DealRef deal;
    private final @Nullable Stage stage;
    private final @Nullable User owner;
    private final Responsible answers;
    private final @Nullable User actor;
    private final @Nullable Instant since;
    private final @Nullable Instant settledAt;
    private final String message;
    private final Map<String, Object> evidence;
    private final @Nullable Money moneyAtRisk;
    private final Cause cause;
    private final @Nullable Action action;
    private final @Nullable String follows;
    private final @Nullable FindingHistory history;

    Violation(ViolationBuilder given) {
        this.criterion = given.criterion;
        this.subject = given.subject;
        this.key = Objects.requireNonNull(given.key, "key");
        this.severity = Objects.requireNonNull(given.severity, "severity");
        this.deal = given.deal;
        this.stage = given.stage;
        this.owner = given.owner;
        this.answers = given.answers();
        this.actor = given.actor;
        this.since = given.since;
        this.settledAt = given.settledAt;
        this.message = Objects.requireNonNull(given.message, "message");
        this.evidence = Collections.unmodifiableMap(new LinkedHashMap<>(given.evidence));
        this.moneyAtRisk = given.moneyAtRisk;
        this.cause = Objects.requireNonNull(given.cause, "cause");
        this.action = given.action;
        this.follows = given.follows;
        this.history = given.history;
        this.fingerprint = Fingerprint.of(criterion.id(), subject, dealId(), key);
    }

    /** A builder of a violation of this criterion by this subject. */
    public static ViolationBuilder builder(Criterion criterion, Subject subject) {
        return new ViolationBuilder(criterion, subject);
    }

    /** A builder that starts with everything this violation has; what it builds is equal until something is changed. */
    public ViolationBuilder toBuilder() {
        return new ViolationBuilder(this);
    }

    /** Which requirement is violated. */
    public Criterion criterion() {
        return criterion;
    }

    /** What it speaks of. */
    public Subject subject() {
        return subject;
    }

    /** What makes this finding distinct from others of the same subject, possibly empty. */
    public String key() {
        return key;
    }

    /** Identifies it over runs: 24 hexadecimal digits, made of criterion, subject, deal and key, never of texts. */
    public String fingerprint() {
        return fingerprint;
    }

    /** How bad it is: by the policy in force for the deal's pipeline, or by the rule where it grades its findings. */
    public Severity severity() {
        return severity;
    }

    /** The deal it hangs on, null for users, lead sources, the CRM and duplicate contacts. */
    public @Nullable DealRef deal() {
        return deal;
    }

    private String dealId() {
        return deal == null ? "" : deal.id();
    }

    /** Where the deal stood at the moment of the fault, null without a deal. */
    public @Nullable Stage stage() {
        return stage;
    }

    /** A fact: the owner at the moment of the fault, null when nobody is known; perhaps not the owner of today. */
    public @Nullable User owner() {
        return owner;
    }

    /** A fact: who did it, null when the fault is no act or nobody is known. */
    public @Nullable User actor() {
        return actor;
    }

    /** Who answers for it: whoever is to put it right, or of a settled one whoever was to blame. */
    public Responsible answers() {
        return answers;
    }

    /** The moment of the message, of owner and stage: a state's beginning, a deadline missed, an act; null: it has none. */
    public @Nullable Instant since() {
        return since;
    }

    /** The same as a word. */
    public Standing standing() {
        return open() ? Standing.OPEN : Standing.SETTLED;
    }

    /** Whether it is still to be put right. */
    public boolean open() {
        return settledAt == null;
    }

    /** When it was put right, of an act the moment of the act; null while it is open. */
    public @Nullable Instant settledAt() {
        return settledAt;
    }

    /** What is wrong, in the language of the run; plain text, with what people typed into the CRM in it. */
    public String message() {
        return message;
    }

    /**
     * The facts with their values, by name, in the order of the rule: texts, numbers, moments, dates, durations,
     * {@link Money}, a {@link NamedId} for each stage, user, source and contact, lists of these. Never null, possibly
     * empty.
     */
    public Map<String, Object> evidence() {
        return evidence;
    }

    /** The deal's amount; null when it has none above zero, or when it is settled, lost, or won and not unpaid. */
    public @Nullable Money moneyAtRisk() {
        return moneyAtRisk;
    }

    /** Whether it speaks of a person or of the system. */
    public Cause cause() {
        return cause;
    }

    /** What to do about it; null when nothing is to be done, as of everything settled. */
    public @Nullable Action action() {
        return action;
    }

    /** The fingerprint of the violation of the same deal that it is a consequence of, null when of none. */
    public @Nullable String follows() {
        return follows;
    }

    /** What earlier runs and people say of it; null unless the report was compared with a history. */
    public @Nullable FindingHistory history() {
        return history;
    }

    /** Equal when they say the same; one and the same over runs when their fingerprints are equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Violation violation && said().equals(violation.said());
    }

    private List<@Nullable Object> said() {
        return Arrays.asList(
                criterion,
                subject,
                key,
                severity,
                deal,
                stage,
                owner,
                actor,
                answers,
                since,
                settledAt,
                message,
                evidence,
                moneyAtRisk,
                cause,
                action,
                follows,
                history);
    }

    @Override
    public int hashCode() {
        return fingerprint.hashCode();
    }

    /** One line for logs and tests; without names and texts of people. */
    @Override
    public String toString() {
        return severity + " " + criterion.id() + ": " + subject + (deal == null ? "" : " of DEAL " + deal.id());
    }

    @JsonValue
    Object json() { // asked by mappers that do not know better
        return NotByGuess.REPORT.json(Violation.class);
    }
}
