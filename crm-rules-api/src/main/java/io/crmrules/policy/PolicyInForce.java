package io.crmrules.policy;

import io.crmrules.model.Role;
import io.crmrules.policy.internal.lint.Doubt;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A policy that was checked against the criteria there are, with a definite answer to every question. Immutable, and
 * quick to ask.
 *
 * <p>Questions take the id of a deal's pipeline: what the policy says for that pipeline goes before what it says for the
 * company. Null, or a pipeline the policy does not mention, asks for the company.
 */
public final class PolicyInForce {

    private final String profile;
    private final CompanyTerms company;
    private final Settings settings;
    private final Map<String, Settings> overrides;
    private final List<Doubt> doubts;
    private final String canonical;

    PolicyInForce(
            String profile,
            CompanyTerms company,
            Settings settings,
            Map<String, Settings> overrides,
            List<Doubt> doubts) {
        this.profile = profile;
        this.company = company;
        this.settings = settings;
        this.overrides = new TreeMap<>(overrides);
        this.doubts = List.copyOf(doubts);
        this.canonical = CanonicalText.of(company, settings, overrides);
    }

    PolicyInForce doubted(List<Doubt> found) {
        return new PolicyInForce(profile, company, settings, overrides, found);
    }

    /** The shipped profile that everything else was laid over. */
    public String profile() {
        return profile;
    }

    public BusinessCalendar calendar() {
        return company.calendar();
    }

    public ZoneId zone() {
        return company.calendar().zone();
    }

    /**
     * Whether a criterion holds in a pipeline.
     *
     * @throws IllegalArgumentException when there is no such criterion
     */
    public boolean enabled(String criterion, @Nullable String pipeline) {
        return in(pipeline).criterion(criterion).enabled();
    }

    /**
     * How bad a violation of a criterion is in a pipeline.
     *
     * @throws IllegalArgumentException when there is no such criterion
     */
    public Severity severity(String criterion, @Nullable String pipeline) {
        return in(pipeline).criterion(criterion).severity();
    }

    /**
     * How often a criterion is looked at in a pipeline.
     *
     * @throws IllegalArgumentException when there is no such criterion
     */
    public Cadence cadence(String criterion, @Nullable String pipeline) {
        return in(pipeline).criterion(criterion).cadence();
    }

    /**
     * The value of a parameter in a pipeline, of the Java class that its {@link Parameter.Type} names.
     *
     * @param name qualified with the criterion: {@code "stale-deal.maxIdleDays"}
     * @throws IllegalArgumentException when there is no such parameter
     */
    public Object parameter(String name, @Nullable String pipeline) {
        return in(pipeline).parameter(name);
    }

    /**
     * The values that a parameter has wherever its criterion holds, the company's first, each once; empty when it holds
     * nowhere.
     *
     * @throws IllegalArgumentException when there is no such criterion or parameter
     */
    public List<Object> values(String criterion, String parameter) {
        List<Object> values = new ArrayList<>();
        if (enabled(criterion, null)) {
            values.add(parameter(criterion + "." + parameter, null));
        }
        for (String pipeline : pipelineOverrides()) {
            if (enabled(criterion, pipeline)) {
                values.add(parameter(criterion + "." + parameter, pipeline));
            }
        }
        return values.stream().distinct().toList();
    }

    /** Texts that say nothing ("-", "н/д"), as the policy wrote them, in no defined order. */
    public Set<String> placeholders() {
        return company.placeholders();
    }

    /** How long a call must last to be a conversation. */
    public Duration minTalk() {
        return company.minTalk();
    }

    /** From which share of the owners on, from 0 to 1, a fault is one of the process. */
    public BigDecimal systemicShare() {
        return company.systemicShare();
    }

    /** The ISO 4217 code of the currency in which amounts are compared. */
    public String currency() {
        return company.currency();
    }

    /** Roles that the company knows better than the CRM, by user id. */
    public Map<String, Role> roles() {
        return company.roles();
    }

    /** In the order in which the policy names them. */
    public List<RequiredField> requiredFields() {
        return company.requiredFields();
    }

    /** What stands at the head of the company's standard; not part of {@link #canonical()}, for it decides nothing. */
    public StandardHead standardHead() {
        return company.head();
    }

    /** The ids of the pipelines for which something differs from the rest of the company, whether or not they exist; in
     * order. */
    public Set<String> pipelineOverrides() {
        return Collections.unmodifiableSet(overrides.keySet());
    }

    /** The ids of the pipelines for which the policy decides something else about a criterion than for the company. */
    public Set<String> pipelineOverrides(String criterion) {
        Set<String> pipelines = new TreeSet<>();
        String usual = settings.line(criterion);
        overrides.forEach((pipeline, own) -> {
            if (!own.line(criterion).equals(usual)) {
                pipelines.add(pipeline);
            }
        });
        return pipelines;
    }

    /** The ids of all criteria, also of those that are off, in order. */
    public Set<String> criteria() {
        return settings.criteria();
    }

    /**
     * What the policy says that can be and is hardly meant: a setting of a criterion that is off, a limit that nothing
     * can exceed, one decision that spoils another.
     *
     * @param language of problems and hints: "ru", or else English
     */
    public List<PolicyProblem> warnings(String language) {
        return doubts.stream().map(doubt -> doubt.in(language)).toList();
    }

    /** Everything that is in force, one line each, however and in whatever order it was written. */
    public String canonical() {
        return canonical;
    }

    /** The SHA-256 of {@link #canonical()} in UTF-8, in hexadecimal: equal for policies that decide the same. */
    public String hash() {
        return CanonicalText.sha256(canonical);
    }

    private Settings in(@Nullable String pipeline) {
        if (pipeline == null || overrides.isEmpty()) {
            return settings;
        }
        Settings own = overrides.get(pipeline);
        return own == null ? settings : own;
    }
}
