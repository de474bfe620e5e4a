package io.crmrules.policy;

import io.crmrules.model.Role;
import io.crmrules.model.User;
import io.crmrules.policy.calendar.BusinessCalendar;
import io.crmrules.policy.parameter.Parameter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A policy that was checked against the criteria there are, with a definite answer to every question. Immutable, and
 * quick to ask.
 *
 * <p>Questions take the id of a deal's pipeline: what the policy says for that pipeline goes before what it says for the
 * company. Null, or a pipeline the policy does not mention, asks for the company.
 */
public interface PolicyInForce {

    /** The shipped profile that everything else was laid over. */
    String profile();

    BusinessCalendar calendar();

    ZoneId zone();

    /**
     * Whether a criterion holds in a pipeline.
     *
     * @throws IllegalArgumentException when there is no such criterion
     */
    boolean enabled(String criterion, @Nullable String pipeline);

    /**
     * How bad a violation of a criterion is in a pipeline.
     *
     * @throws IllegalArgumentException when there is no such criterion
     */
    Severity severity(String criterion, @Nullable String pipeline);

    /**
     * How often a criterion is looked at in a pipeline.
     *
     * @throws IllegalArgumentException when there is no such criterion
     */
    Cadence cadence(String criterion, @Nullable String pipeline);

    /**
     * The value of a parameter or a term of the company in a pipeline, of the Java class that its {@link Parameter.Type}
     * names.
     *
     * @param name qualified with the criterion, {@code "stale-deal.maxIdleDays"}, or the {@link CompanyTerm#id} of a term
     * @throws IllegalArgumentException when there is no such parameter
     */
    Object parameter(String name, @Nullable String pipeline);

    /**
     * The values that a parameter has wherever its criterion holds, the company's first, each once; empty when it holds
     * nowhere.
     *
     * @throws IllegalArgumentException when there is no such criterion or parameter
     */
    List<Object> values(String criterion, String parameter);

    /** Texts that say nothing ("-", "н/д"), as the policy wrote them, in no defined order. */
    Set<String> placeholders();

    /** How long a call must last to be a conversation. */
    Duration minTalk();

    /** From which share of the owners on, from 0 to 1, a fault is one of the process. */
    BigDecimal systemicShare();

    /** The ISO 4217 code of the currency in which amounts are compared. */
    String currency();

    /** Roles that the company knows better than the CRM, by user id. */
    Map<String, Role> roles();

    /** The user's role: what the company says, else what the CRM says; null when neither knows, and of nobody. */
    default @Nullable Role role(@Nullable User user) {
        return user == null ? null : roles().getOrDefault(user.id(), user.role());
    }

    /** In the order in which the policy names them. */
    List<RequiredField> requiredFields();

    /** What stands at the head of the company's standard; not part of {@link #canonical()}, for it decides nothing. */
    StandardHead standardHead();

    /** The ids of the pipelines for which something differs from the rest of the company, whether or not they exist; in
     * order. */
    Set<String> pipelineOverrides();

    /**
     * The ids of the pipelines for which the policy decides something else about a criterion than for the company, the
     * terms that it goes by included.
     */
    Set<String> pipelineOverrides(String criterion);

    /** The ids of all criteria, also of those that are off, in order. */
    Set<String> criteria();

    /**
     * What the policy says that can be and is hardly meant: a setting of a criterion that is off, a limit that nothing
     * can exceed, one decision that spoils another.
     *
     * @param language of problems and hints: "ru", or else English
     */
    List<PolicyProblem> warnings(String language);

    /** Everything that is in force, one line each, however and in whatever order it was written. */
    String canonical();

    /** The SHA-256 of {@link #canonical()} in UTF-8, in hexadecimal: equal for policies that decide the same. */
    String hash();
}
