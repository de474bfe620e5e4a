package io.crmrules;

import io.crmrules.model.Role;
import io.crmrules.policy.BuiltIn;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.PolicyException;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.RequiredField;
import io.crmrules.policy.ScoreTerms;
import io.crmrules.policy.Severity;
import io.crmrules.policy.StandardHead;
import io.crmrules.policy.SystemicTerms;
import io.crmrules.policy.calendar.BusinessCalendar;
import io.crmrules.policy.internal.file.PolicyFiles;
import io.crmrules.policy.internal.file.Profiles;
import io.crmrules.policy.internal.resolve.PolicyResolver;
import io.crmrules.policy.internal.statement.Layers;
import io.crmrules.policy.internal.statement.Statement;
import io.crmrules.policy.parameter.Parameter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a company decided about its checks, in layers: a shipped profile, the company's files, calls in Java. Immutable;
 * every call that changes something gives a copy.
 *
 * <pre>{@code
 * Policy.profile("strict-funnel").zone("Europe/Moscow").set("stale-deal", "maxIdleDays", 7)
 * Policy.read(Path.of("policy.yaml")).forPipeline("partners", partners -> partners.off("overdue-task"))
 * }</pre>
 *
 * <p>Of two things said about the same, the later one holds, whole: a list or a map replaces the earlier one, only
 * {@code roles}, {@code users}, {@code calendars}, {@code rates} and {@code weights} add up. What is said for a pipeline goes before what is said for the company, whichever came first.
 *
 * <p>A policy only says; whether criteria, parameters, values and zones exist is asked by {@link #resolve}, which gives
 * what is in force or names everything that is wrong.
 */
public final class Policy {

    private final Layers layers;

    private Policy(Layers layers) {
        this.layers = layers;
    }

    /** The profile "controller": every criterion as the checklist has it. */
    public static Policy standard() {
        return profile(Profiles.STANDARD);
    }

    /**
     * A shipped profile.
     *
     * @throws PolicyException when there is none of this name
     */
    public static Policy profile(String name) {
        return new Policy(Profiles.read(name));
    }

    /** The names of the shipped profiles. */
    public static List<String> profiles() {
        return Profiles.NAMES;
    }

    /**
     * Reads a policy file and those it extends, which have to stand beside it.
     *
     * @throws PolicyException when one of them cannot be read or says what no policy can say
     */
    public static Policy read(Path file) {
        return new Policy(PolicyFiles.read(file));
    }

    /**
     * Reads a policy file over a shipped profile, for a file that does not say itself which one it extends.
     *
     * @throws PolicyException when there is no such profile, or the file extends another one or cannot be read or meant
     */
    public static Policy read(Path file, String profile) {
        return new Policy(PolicyFiles.read(file, profile));
    }

    /**
     * Reads a policy from YAML; it can extend shipped profiles only.
     *
     * @param origin what problems call the text, say "policy.yaml"
     * @throws PolicyException when the text says what no policy can say
     */
    public static Policy parse(String yaml, String origin) {
        return new Policy(PolicyFiles.parse(yaml, origin));
    }

    /** Moves the calendar to a zone, by its name ("Europe/Moscow"). */
    public Policy zone(String zone) {
        return with(Statement.inJava(Statement.ZONE, zone));
    }

    /** Takes this calendar with its zone. */
    public Policy calendar(BusinessCalendar calendar) {
        return with(Statement.inJava(Statement.CALENDAR, calendar));
    }

    /** Sets a parameter of a criterion to what {@link Parameter#read} takes. */
    public Policy set(String criterion, String parameter, Object value) {
        return with(Statement.inJava(null, criterion, parameter, value));
    }

    /**
     * Sets a term by which several criteria go, whichever of them hold.
     *
     * @param term the {@link CompanyTerm#id} of it: {@code "conversation.within"}
     * @param value what {@link Parameter#read} takes
     * @throws PolicyException when there is no such term
     */
    public Policy term(String term, Object value) {
        return with(Statement.ofTerm(null, term, value));
    }

    /** The criterion holds. */
    public Policy on(String criterion) {
        return set(criterion, BuiltIn.ENABLED, true);
    }

    /** The criterion does not hold. */
    public Policy off(String criterion) {
        return set(criterion, BuiltIn.ENABLED, false);
    }

    /** These criteria hold and no others; at least one. */
    public Policy only(Collection<String> criteria) {
        return with(Statement.inJava(Statement.ONLY, criteria));
    }

    /** How bad a violation of the criterion is. */
    public Policy severity(String criterion, Severity severity) {
        return set(criterion, BuiltIn.SEVERITY, severity);
    }

    /** How often the criterion is looked at. */
    public Policy cadence(String criterion, Cadence cadence) {
        return set(criterion, BuiltIn.CADENCE, cadence);
    }

    /** Says something for one pipeline only. */
    public Policy forPipeline(String pipeline, UnaryOperator<PipelinePolicy> decisions) {
        return decisions.apply(new PipelinePolicy(pipeline, this)).policy();
    }

    /** The texts that count as blank. */
    public Policy placeholders(Collection<String> placeholders) {
        return with(Statement.inJava(Statement.PLACEHOLDERS, placeholders));
    }

    /** The fields that deals must have filled in. */
    public Policy requiredFields(Collection<RequiredField> fields) {
        return with(Statement.inJava(Statement.REQUIRED_FIELDS, fields));
    }

    /** Roles that the company knows better than the CRM, by user id; they add to those already named. */
    public Policy roles(Map<String, Role> roles) {
        return with(Statement.inJava(Statement.ROLES, roles));
    }

    /**
     * The same, from a YAML file that maps user ids to roles.
     *
     * @throws PolicyException when the file cannot be read or names a role that there is not
     */
    public Policy rolesFrom(Path file) {
        return roles(PolicyFiles.roles(file));
    }

    /** What stands at the head of the company's standard. */
    public Policy standardHead(StandardHead head) {
        return with(Statement.inJava(Statement.STANDARD, head));
    }

    /** From when on a fault is perhaps one of the process. */
    public Policy systemic(SystemicTerms terms) {
        return with(Statement.inJava(Statement.SYSTEMIC + ".share", terms.share()))
                .with(Statement.inJava(Statement.SYSTEMIC + ".ownerShare", terms.ownerShare()))
                .with(Statement.inJava(Statement.SYSTEMIC + ".minJudged", terms.minJudged()));
    }

    /** How findings make a score, in place of all that files say of it. */
    public Policy score(ScoreTerms terms) {
        return with(Statement.inJava(Statement.SCORE, terms));
    }

    /** The criteria without which nobody can say that the day may be closed. */
    public Policy dayGateNeeds(Collection<String> criteria) {
        return with(Statement.inJava(Statement.DAY_GATE_NEEDS, criteria));
    }

    /** How many working days, at least 1, whoever answers has for an answer to a finding. */
    public Policy answerWithin(int workingDays) {
        return with(Statement.inJava(Statement.ANSWER_WITHIN, workingDays));
    }

    /** Words that are left out before a text is compared with stop phrases. */
    public Policy fillers(Collection<String> words) {
        return with(Statement.inJava(Statement.FILLERS, words));
    }

    /** Numbers that stand for no amount, in whatever currency; zero does anyway. */
    public Policy fillerAmounts(Collection<? extends Number> amounts) {
        return with(Statement.inJava(Statement.FILLER_AMOUNTS, amounts));
    }

    /** What one unit of another currency is worth in the policy's; it adds to the rates already named. */
    public Policy rate(String currency, BigDecimal rate) {
        return with(Statement.inJava(Statement.RATES, Map.of(currency, rate)));
    }

    /** A calendar that users and pipelines can have instead of the company's, whole. */
    public Policy calendar(String name, BusinessCalendar calendar) {
        return with(Statement.inJava(Statement.CALENDARS, Map.of(name, calendar)));
    }

    /** Says something of one user, by the id. */
    public Policy forUser(String user, UnaryOperator<UserPolicy> decisions) {
        return with(Statement.inJava(
                Statement.USERS, Map.of(user, decisions.apply(new UserPolicy()).terms())));
    }

    /** The ISO 4217 code of the currency in which amounts are compared. */
    public Policy currency(String code) {
        return with(Statement.inJava(Statement.CURRENCY, code));
    }

    /**
     * Puts the policy in force for these criteria. What a shipped profile says of criteria that are not among them is
     * passed over.
     *
     * @throws PolicyException when the policy contradicts itself or names what there is not; it names every problem
     */
    public PolicyInForce resolve(Collection<CriterionSpec> criteria) {
        return new PolicyResolver(criteria).resolve(layers);
    }

    Policy with(Statement statement) {
        return new Policy(layers.with(List.of(statement)));
    }
}
