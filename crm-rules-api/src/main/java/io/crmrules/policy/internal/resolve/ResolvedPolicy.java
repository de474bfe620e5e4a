package io.crmrules.policy.internal.resolve;

import io.crmrules.model.Deal;
import io.crmrules.model.Leave;
import io.crmrules.model.Money;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.PolicyProblem;
import io.crmrules.policy.RequiredField;
import io.crmrules.policy.ScoreTerms;
import io.crmrules.policy.Severity;
import io.crmrules.policy.StandardHead;
import io.crmrules.policy.SystemicTerms;
import io.crmrules.policy.calendar.BusinessCalendar;
import io.crmrules.policy.internal.file.AccountCalendar;
import io.crmrules.policy.lint.Doubt;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was resolved, quick to ask. */
final class ResolvedPolicy implements PolicyInForce {

    private final String profile;
    private final CompanyTerms company;
    private final Settings settings;
    private final Map<String, Settings> overrides;
    private final String canonical;
    private List<Doubt> doubts = List.of();
    private Function<AccountCalendar, PolicyInForce> again = account -> this;

    ResolvedPolicy(String profile, CompanyTerms company, Settings settings, Map<String, Settings> overrides) {
        this.profile = profile;
        this.company = company;
        this.settings = settings;
        this.overrides = new TreeMap<>(overrides);
        this.canonical = CanonicalText.of(company, settings, overrides);
    }

    /** The same with what was found out about it, and how it is resolved again. */
    ResolvedPolicy known(List<Doubt> found, Function<AccountCalendar, PolicyInForce> inAccount) {
        ResolvedPolicy known = new ResolvedPolicy(profile, company, settings, overrides);
        known.doubts = List.copyOf(found);
        known.again = inAccount;
        return known;
    }

    @Override
    public String profile() {
        return profile;
    }

    @Override
    public BusinessCalendar calendar() {
        return company.calendars().company();
    }

    @Override
    public BusinessCalendar calendar(Deal deal) {
        return company.calendars().of(deal);
    }

    @Override
    public BusinessCalendar calendar(@Nullable User user) {
        return company.calendars().of(user);
    }

    @Override
    public Collection<BusinessCalendar> calendars() {
        return company.calendars().all();
    }

    @Override
    public @Nullable Leave leave(User user, Instant at) {
        return company.people().leave(user, calendar(user).dateOf(at));
    }

    @Override
    public boolean judges(Pipeline pipeline) {
        return !pipeline.archived() && !company.unjudged().contains(pipeline.id());
    }

    @Override
    public Set<String> fillers() {
        return company.fillers();
    }

    @Override
    public Set<BigDecimal> fillerAmounts() {
        return company.amounts().fillers();
    }

    @Override
    public Map<String, BigDecimal> rates() {
        return company.amounts().rates();
    }

    @Override
    public @Nullable Money inCurrency(Money amount) {
        return company.amounts().inCurrency(amount);
    }

    @Override
    public @Nullable String team(User user) {
        return company.people().team(user);
    }

    @Override
    public PolicyInForce inAccount(@Nullable ZoneId zone, Map<String, Object> calendar) {
        return zone == null && calendar.isEmpty() ? this : again.apply(AccountCalendar.read(zone, calendar));
    }

    @Override
    public boolean enabled(String criterion, @Nullable String pipeline) {
        return in(pipeline).criterion(criterion).enabled();
    }

    @Override
    public Severity severity(String criterion, @Nullable String pipeline) {
        return in(pipeline).criterion(criterion).severity();
    }

    @Override
    public Cadence cadence(String criterion, @Nullable String pipeline) {
        return in(pipeline).criterion(criterion).cadence();
    }

    @Override
    public Object parameter(String name, @Nullable String pipeline) {
        return in(pipeline).parameter(name);
    }

    @Override
    public Set<String> placeholders() {
        return company.placeholders();
    }

    @Override
    public Duration minTalk() {
        return (Duration) settings.parameter(CompanyTerm.MIN_TALK.id());
    }

    @Override
    public SystemicTerms systemic() {
        return company.systemic();
    }

    @Override
    public ScoreTerms score() {
        return company.score();
    }

    @Override
    public List<String> dayGateNeeds() {
        return company.dayGateNeeds();
    }

    @Override
    public int answerWithin() {
        return company.answerWithin();
    }

    @Override
    public String currency() {
        return company.amounts().currency();
    }

    @Override
    public Map<String, Role> roles() {
        return company.people().roles();
    }

    @Override
    public List<RequiredField> requiredFields() {
        return company.requiredFields();
    }

    @Override
    public StandardHead standardHead() {
        return company.head();
    }

    @Override
    public Set<String> pipelineOverrides() {
        return Collections.unmodifiableSet(overrides.keySet());
    }

    @Override
    public Set<String> pipelineOverrides(String criterion) {
        Set<String> pipelines = new TreeSet<>();
        String usual = settings.whole(criterion);
        overrides.forEach((pipeline, own) -> {
            if (!own.whole(criterion).equals(usual)) {
                pipelines.add(pipeline);
            }
        });
        return pipelines;
    }

    @Override
    public Set<String> criteria() {
        return settings.criteria();
    }

    @Override
    public List<PolicyProblem> warnings(String language) {
        return doubts.stream().map(doubt -> doubt.in(language)).toList();
    }

    @Override
    public String canonical() {
        return canonical;
    }

    @Override
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
