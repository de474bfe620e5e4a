package io.crmrules.rule.support;

import io.crmrules.model.Deal;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Money;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.RequiredField;
import io.crmrules.policy.calendar.BusinessCalendar;
import io.crmrules.rule.Check;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that follow from the moment and the policy alone. */
abstract class PolicyCheck implements Check {

    final PolicyInForce policy;
    final BusinessCalendar calendar;
    private final Instant now;
    private final Instant cutoff;
    private final Map<Integer, Instant> daysAgo = new HashMap<>();

    PolicyCheck(PolicyInForce policy, Instant now) {
        this.policy = policy;
        this.calendar = policy.calendar();
        this.now = now;
        Instant closed = calendar.cutoff(now);
        this.cutoff = closed == null ? Instant.MIN : closed;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Instant cutoff() {
        return cutoff;
    }

    @Override
    public Instant daysAgo(int days) {
        return daysAgo.computeIfAbsent(days, n -> calendar.daysBefore(now, n));
    }

    @Override
    public Instant daysAhead(int days) {
        return daysAgo(-days);
    }

    @Override
    public LocalDate today() {
        return calendar.dateOf(now);
    }

    @Override
    public Instant dayOver(@Nullable LocalDate day) {
        return day == null || day.equals(LocalDate.MAX)
                ? Instant.MAX
                : day.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
    }

    @Override
    public int workingDaysSince(@Nullable Instant moment) {
        return moment == null ? 0 : calendar.workingDaysPassed(moment, now);
    }

    @Override
    public @Nullable Instant workingDaysOver(@Nullable Instant moment, int days) {
        return moment == null ? null : calendar.workingDaysOver(moment, days);
    }

    @Override
    public Duration workingTime(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null || !to.isAfter(from) ? Duration.ZERO : calendar.workingTime(from, to);
    }

    @Override
    public Duration workingTimeSince(@Nullable Instant moment) {
        return workingTime(moment, now);
    }

    @Override
    public Instant deadline(Instant moment, Duration within) {
        return calendar.plusWorkingTime(moment, within);
    }

    @Override
    public @Nullable Role role(@Nullable User user) {
        if (user == null) {
            return null;
        }
        Role role = policy.roles().get(user.id());
        return role == null ? user.role() : role;
    }

    @Override
    public boolean person(@Nullable User user) {
        return role(user) != Role.ROBOT;
    }

    @Override
    public boolean knownPerson(@Nullable User user) {
        return user != null && person(user);
    }

    @Override
    public boolean withoutAuthority(@Nullable User user, String roles, Deal deal) {
        Role role = role(user);
        return role != null && role != Role.ROBOT && !list(roles, deal).contains(role.name());
    }

    @Override
    public boolean atLeast(@Nullable Money amount, String parameter, Deal deal) {
        Integer order = compare(amount, parameter, deal);
        return order != null && order >= 0;
    }

    @Override
    public boolean below(@Nullable Money amount, String parameter, Deal deal) {
        Integer order = compare(amount, parameter, deal);
        return order != null && order < 0;
    }

    private @Nullable Integer compare(@Nullable Money amount, String parameter, Deal deal) {
        Money limit = money(parameter, deal);
        if (amount == null || !amount.currency().equals(limit.currency())) {
            return null;
        }
        return amount.value().compareTo(limit.value());
    }

    @Override
    public int count(String parameter, @Nullable Deal deal) {
        return (Integer) value(parameter, deal);
    }

    @Override
    public Duration duration(String parameter, @Nullable Deal deal) {
        return (Duration) value(parameter, deal);
    }

    @Override
    public Money money(String parameter, @Nullable Deal deal) {
        return (Money) value(parameter, deal);
    }

    @Override
    public boolean flag(String parameter, @Nullable Deal deal) {
        return (Boolean) value(parameter, deal);
    }

    @Override
    public String choice(String parameter, @Nullable Deal deal) {
        return (String) value(parameter, deal);
    }

    @Override
    public BigDecimal share(String parameter, @Nullable Deal deal) {
        return (BigDecimal) value(parameter, deal);
    }

    @Override
    public boolean exceeds(int part, int whole, String share, @Nullable Deal deal) {
        return BigDecimal.valueOf(part).compareTo(share(share, deal).multiply(BigDecimal.valueOf(whole))) > 0;
    }

    @Override
    @SuppressWarnings("unchecked") // the policy was resolved against the parameter's type
    public List<String> list(String parameter, @Nullable Deal deal) {
        return (List<String>) value(parameter, deal);
    }

    @SuppressWarnings("unchecked") // the policy was resolved against the parameter's type
    final Map<String, Integer> map(String parameter, @Nullable Deal deal) {
        return (Map<String, Integer>) value(parameter, deal);
    }

    @Override
    public boolean among(String parameter, @Nullable Enum<?> value, @Nullable Deal deal) {
        return value != null && list(parameter, deal).contains(value.name());
    }

    @Override
    public boolean listed(String parameter, @Nullable Stage stage, @Nullable Deal deal) {
        List<String> stages = list(parameter, deal);
        return stage != null && !stages.isEmpty() && (stages.contains(stage.id()) || stages.contains(stage.path()));
    }

    @Override
    public boolean exempt(String parameter, @Nullable LeadSource source, Deal deal) {
        return source != null && list(parameter, deal).contains(source.id());
    }

    @Override
    public int perStage(String parameter, String otherwise, Deal deal) {
        Map<String, Integer> numbers = map(parameter, deal);
        Integer byPath = numbers.isEmpty() ? null : numbers.get(deal.stage().path());
        Integer number = byPath == null ? numbers.get(deal.stage().id()) : byPath;
        return number == null ? count(otherwise, deal) : number;
    }

    @Override
    public int perRole(String parameter, @Nullable Role role) {
        return role == null ? Integer.MAX_VALUE : map(parameter, null).getOrDefault(role.name(), Integer.MAX_VALUE);
    }

    @Override
    public List<RequiredField> requiredFields() {
        return policy.requiredFields();
    }

    private Object value(String parameter, @Nullable Deal deal) {
        return policy.parameter(parameter, deal == null ? null : deal.pipeline().id());
    }
}
