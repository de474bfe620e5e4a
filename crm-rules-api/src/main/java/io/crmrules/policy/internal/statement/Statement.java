package io.crmrules.policy.internal.statement;

import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.PolicyException;
import io.crmrules.policy.PolicyProblem;
import io.crmrules.policy.lint.PolicyEntry;
import io.crmrules.support.Hints;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a policy says, and where. Later statements win over earlier ones, those about a pipeline over those
 * about the company.
 *
 * @param file as people call it
 * @param line from 1, or 0 when there are no lines
 * @param path the keys that lead to it
 * @param pipeline null when said of the company
 * @param criterion empty when said of no criterion
 * @param key what is said: a parameter of the criterion, a term of the company, or one of the keys below
 * @param value checked when it is put in force
 */
public record Statement(
        String file, int line, String path, @Nullable String pipeline, String criterion, String key, Object value) {

    public static final String ZONE = "zone";
    public static final String CALENDAR = "calendar";
    public static final String HOURS = "calendar.hours";
    public static final String HOLIDAYS = "calendar.holidays";
    public static final String WORKING_DAYS = "calendar.workingDays";
    public static final String COUNTRY = "calendar.country";
    public static final String DATES = "calendar.dates";
    public static final String CALENDARS = "calendars";
    public static final String PLACEHOLDERS = "placeholders";
    public static final String FILLERS = "fillers";
    public static final String FILLER_AMOUNTS = "fillerAmounts";
    public static final String RATES = "rates";
    public static final String USERS = "users";
    public static final String SYSTEMIC = "systemic";
    public static final String DAY_GATE = "dayGate";
    public static final String DAY_GATE_NEEDS = "dayGate.needs";
    public static final String WEIGHTS = "weights";
    public static final String SCORE = "score";
    public static final String HISTORY = "history";
    public static final String ANSWER_WITHIN = "history.answerWithin";
    public static final String REQUIRED_FIELDS = "requiredFields";
    public static final String CURRENCY = "currency";
    public static final String ROLES = "roles";
    public static final String ONLY = "only";
    public static final String STANDARD = "standard";

    /** Said of a pipeline: by whose calendar its deals go. */
    public static final String PIPELINE_CALENDAR = "pipeline.calendar";
    /** Said of a pipeline: whether its deals are judged at all. */
    public static final String JUDGED = "pipeline.judged";

    private static final String JAVA = "policy set in Java";

    public Statement {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(key, "key");
        value = unmodifiable(Objects.requireNonNull(value, "value"));
    }

    /** Said of the company by the caller of the library. */
    public static Statement inJava(String key, Object value) {
        return new Statement(JAVA, 0, key, null, "", key, value);
    }

    /** Said of a pipeline, and of no criterion, by the caller of the library. */
    public static Statement ofPipeline(String pipeline, String path, String key, Object value) {
        return new Statement(JAVA, 0, "pipelines." + pipeline + "." + path, pipeline, "", key, value);
    }

    /** Said of a criterion by the caller of the library. */
    public static Statement inJava(@Nullable String pipeline, String criterion, String key, Object value) {
        return new Statement(JAVA, 0, path(pipeline, criterion) + "." + key, pipeline, criterion, key, value);
    }

    /**
     * Said of a term by the caller of the library.
     *
     * @throws PolicyException when there is no such term
     */
    public static Statement ofTerm(@Nullable String pipeline, String term, Object value) {
        String path = pipeline == null ? term : "pipelines." + pipeline + "." + term;
        if (CompanyTerm.of(term) == null) {
            throw new PolicyException(List.of(new PolicyProblem(
                    JAVA, 0, path, "the company has no such term", Hints.maybe(term, CompanyTerm.ids()))));
        }
        return new Statement(JAVA, 0, path, pipeline, "", term, value);
    }

    /** The same, said of the term that this was once another name of. */
    public Statement about(CompanyTerm term) {
        return new Statement(file, line, path, pipeline, "", term.id(), value);
    }

    /** The same with another value. */
    public Statement saying(Object other) {
        return new Statement(file, line, path, pipeline, criterion, key, other);
    }

    public boolean about(String topic) {
        return criterion.isEmpty() && key.equals(topic);
    }

    public String criterionPath() {
        return path(pipeline, criterion);
    }

    /** Where it is said; {@code own} when the company says it, not a shipped profile. */
    public PolicyEntry entry(boolean own) {
        return new PolicyEntry(file, line, path, pipeline, criterion, key, value, own);
    }

    public PolicyProblem problem(String problem, String hint) {
        return new PolicyProblem(file, line, path, problem, hint);
    }

    private static String path(@Nullable String pipeline, String criterion) {
        return (pipeline == null ? "" : "pipelines." + pipeline + ".") + "criteria." + criterion;
    }

    private static Object unmodifiable(Object value) {
        if (value instanceof Map<?, ?> map) {
            return Collections.unmodifiableMap(new LinkedHashMap<>(map));
        }
        return value instanceof Collection<?> entries ? Collections.unmodifiableList(new ArrayList<>(entries)) : value;
    }
}
