package io.crmrules.policy.internal.resolve;

import io.crmrules.model.Deal;
import io.crmrules.model.Leave;
import io.crmrules.model.Money;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Role;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.PolicyProblem;
import io.crmrules.policy.RequiredField;
import io.crmrules.policy.Severity;
import io.crmrules.policy.StandardHead;
import io.crmrules.policy.SystemicTerms;
import io.crmrules.policy.calendar.BusinessCalendar;
import io.crmrules.policy.lint.Doubt;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What was resolved, quick to ask. */
final class ResolvedPolicy implements PolicyInForce {

    private final String profile;
    private final CompanyTerms company;
    private final Settings settings;
    private final Map<String, Settings> overrides;
    private final List<Doubt> doubts;
    private final String canonical;

    ResolvedPolicy(
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

    ResolvedPolicy doubted(List<Doubt> found) {
        return new ResolvedPolicy(profile, company, settings, overrides, found);
    }

    @Override
    public String profile() {
        return profile;
    }

    @Override
    public BusinessCalendar calendar() {
        return company.calendar();
    }

    @Override
    public BusinessCalendar calendar(Deal deal) {
        return calendar(deal.owner());
    }

    @Override
    public BusinessCalendar calendar(Task task, Deal deal) {
        return task.assignee() == null ? calendar(deal) : calendar(task.assignee());
    }

    @Override
    public BusinessCalendar calendar(@Nullable User user) {
        return calendar();
    }

    @Override
    public @Nullable Leave leave(User user, Instant at) {
        return null;
    }

    @Override
    public boolean judges(Pipeline pipeline) {
        return true;
    }

    @Override
    public Set<String> fillers() {
        return Set.of();
    }

    @Override
    public Set<BigDecimal> fillerAmounts() {
        return Set.of(BigDecimal.ZERO);
    }

    @Override
    public Map<String, BigDecimal> rates() {
        return Map.of();
    }

    @Override
    public @Nullable Money inCurrency(Money amount) {
        return amount.currency().equals(currency()) ? amount : null;
    }

    @Override
    public @Nullable String team(User user) {
        return null;
    }

    @Override
    public PolicyInForce inAccount(@Nullable ZoneId zone, Map<String, Object> calendar) {
        return this;
    }

    @Override
    public ZoneId zone() {
        return company.calendar().zone();
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
        return new SystemicTerms(company.systemicShare(), new BigDecimal("0.3"), 5);
    }

    @Override
    public List<String> dayGateNeeds() {
        return List.of(
                "deal-without-task",
                "overdue-task",
                "conversation-without-comment",
                "unprocessed-lead",
                "worked-lead-in-incoming");
    }

    @Override
    public String currency() {
        return company.currency();
    }

    @Override
    public Map<String, Role> roles() {
        return company.roles();
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
