package io.crmrules.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.Severity;
import io.crmrules.rule.source.RuleTexts;
import io.crmrules.support.NotByGuess;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is checked: what its rule's annotations and texts say of it. Immutable.
 *
 * <p>It consists of parts with names: the {@link #spec}, which a policy may change; whom it judges and what it must
 * know ({@link #judgement}); what its findings tell ({@link #telling}); where it comes from ({@link #origin}); and what
 * it says to people ({@link #texts(String)}).
 *
 * <pre>{@code
 * for (Criterion criterion : checker.criteria()) {
 *     System.out.println(criterion.id() + ": " + criterion.texts("en").title());
 * }
 * }</pre>
 *
 * <p>A checker reads its criteria from rules. Tests of whatever handles findings make their own, and say only what
 * matters to them:
 *
 * <pre>{@code
 * Criterion criterion = Criterion.builder("overdue-task").action(ActionType.COMPLETE_TASK).build();
 * }</pre>
 */
public final class Criterion {

    private final CriterionSpec spec;
    private final Judgement judgement;
    private final Telling telling;
    private final Origin origin;
    private final Map<String, RuleTexts> texts;

    Criterion(CriterionBuilder given) {
        this.spec = given.spec;
        this.judgement = new Judgement(given);
        this.telling = new Telling(given);
        this.origin = new Origin(given);
        this.texts = given.texts.isEmpty()
                ? Map.of("en", RuleTexts.builder(spec.id(), spec.id()).build())
                : Map.copyOf(given.texts);
    }

    /**
     * A builder of a criterion of which a policy may change this much.
     *
     * @throws NullPointerException when {@code spec} is null
     */
    public static CriterionBuilder builder(CriterionSpec spec) {
        return new CriterionBuilder(spec);
    }

    /**
     * A builder of a criterion with this id and no parameters, MAJOR, looked at INSTANT, on unless switched off.
     *
     * @throws IllegalArgumentException when policies call something else so: "conversation", "contact"
     */
    public static CriterionBuilder builder(String id) {
        return builder(new CriterionSpec(id, Severity.MAJOR, Cadence.INSTANT, true, List.of()));
    }

    /** Kebab-case, names the defect; unique. */
    public String id() {
        return spec.id();
    }

    /** Id, default severity, cadence, parameters: what a policy may change. */
    public CriterionSpec spec() {
        return spec;
    }

    /** Whom it judges, and what it must know to do so. */
    public Judgement judgement() {
        return judgement;
    }

    /** What its findings tell. */
    public Telling telling() {
        return telling;
    }

    /** Where it comes from. */
    public Origin origin() {
        return origin;
    }

    /** What it says to people, by language ("en", "ru"); at least one. */
    public Map<String, RuleTexts> texts() {
        return texts;
    }

    /** The texts in {@code language}; a language that the rule does not speak falls back to English, then to any. */
    public RuleTexts texts(String language) {
        RuleTexts asked = texts.get(language);
        if (asked != null) {
            return asked;
        }
        RuleTexts english = texts.get("en");
        return english != null ? english : texts.values().iterator().next();
    }

    /** Criteria are equal when their ids are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Criterion criterion && id().equals(criterion.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    @Override
    public String toString() {
        return "Criterion " + id();
    }

    /** Asked by mappers that do not know better, and refused. */
    @JsonValue
    Object json() {
        return NotByGuess.CRITERION.json(Criterion.class);
    }
}
