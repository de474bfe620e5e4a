package io.crmrules.policy;

import io.crmrules.model.Deal;
import io.crmrules.model.Leave;
import io.crmrules.model.Money;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Role;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.policy.calendar.BusinessCalendar;
import io.crmrules.policy.parameter.Parameter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
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

    /** The company's working time. */
    BusinessCalendar calendar();

    /** By whose working time a deal goes: its owner's where the owner has one, else its pipeline's, else the company's. */
    BusinessCalendar calendar(Deal deal);

    /** By whose working time a task goes: its assignee's, without assignee the deal's. */
    default BusinessCalendar calendar(Task task, Deal deal) {
        return task.assignee() == null ? calendar(deal) : calendar(task.assignee());
    }

    /**
     * By whose working time a user goes: the calendar that the policy gives the user, else the company's hours in the
     * user's own zone; of nobody the company's.
     */
    BusinessCalendar calendar(@Nullable User user);

    /** Each calendar that somebody or some pipeline has by the policy, the company's first. */
    Collection<BusinessCalendar> calendars();

    /**
     * The leave that a user is on at this moment, by the days of the user's own calendar; what the policy says goes
     * before what the CRM says. Null when the user is there.
     */
    @Nullable
    Leave leave(User user, Instant at);

    /** Whether deals of this pipeline are judged at all; those of an archived pipeline are not, whatever it says. */
    boolean judges(Pipeline pipeline);

    /** That of the calendar: whose days "today" and "30 days ago" are. */
    default ZoneId zone() {
        return calendar().zone();
    }

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

    /** Texts that say nothing ("-", "н/д"), as the policy wrote them, in no defined order. */
    Set<String> placeholders();

    /** Words that add nothing ("клиенту", "сегодня"): they are left out before a text is compared with stop phrases. */
    Set<String> fillers();

    /** Numbers that people enter for no amount (0, 1), in whatever currency. */
    Set<BigDecimal> fillerAmounts();

    /** What one unit of another currency is worth in {@link #currency}, by its ISO 4217 code. */
    Map<String, BigDecimal> rates();

    /** The amount in {@link #currency}, unrounded; null when there is no rate for it. */
    @Nullable
    Money inCurrency(Money amount);

    /** How long a call must last to be a conversation. */
    Duration minTalk();

    /** From when on a fault is perhaps one of the process. */
    SystemicTerms systemic();

    /** How findings make a score. */
    ScoreTerms score();

    /** The criteria without which nobody can say that the day may be closed, in the order of the policy. */
    List<String> dayGateNeeds();

    /**
     * How many working days may pass until an answer to a finding is overdue, by the calendar of who answers, at
     * least 1. Judged by a {@link io.crmrules.history.History}.
     */
    int answerWithin();

    /** The ISO 4217 code of the currency in which amounts are compared. */
    String currency();

    /** Roles that the company knows better than the CRM, by user id. */
    Map<String, Role> roles();

    /** The user's role: what the company says, else what the CRM says; null when neither knows, and of nobody. */
    default @Nullable Role role(@Nullable User user) {
        return user == null ? null : roles().getOrDefault(user.id(), user.role());
    }

    /** The user's team: what the company says, else what the CRM says; null when neither knows. */
    @Nullable
    String team(User user);

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

    /**
     * The same policy in a CRM whose account has a zone and a calendar of its own: they hold where the company says
     * nothing itself, and go before what a shipped profile says.
     *
     * @param zone null when the account has none
     * @param calendar in the shape of a policy file's {@code calendar}, possibly empty; what it says wrongly does not
     *     hold and is told as a {@linkplain #warnings warning}
     */
    PolicyInForce inAccount(@Nullable ZoneId zone, Map<String, Object> calendar);

    /** Everything that is in force, one line each, however and in whatever order it was written. */
    String canonical();

    /** The SHA-256 of {@link #canonical()} in UTF-8, in hexadecimal: equal for policies that decide the same. */
    String hash();
}
