package io.crmrules.rule.support;

import io.crmrules.model.Deal;
import io.crmrules.model.DueChange;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Money;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.policy.PolicyInForce;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that follow from the policy alone. */
abstract class PolicyCheck extends MomentCheck {

    PolicyCheck(PolicyInForce policy, Instant now) {
        super(policy, now);
    }

    @Override
    public @Nullable Role role(@Nullable User user) {
        return policy.role(user);
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
    public int timesPutOff(Task task) {
        int times = 0;
        for (DueChange change : task.dueChanges()) {
            times += change.later() && person(change.by()) ? 1 : 0;
        }
        return times;
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

    @Override
    public boolean comparable(@Nullable Money amount, String parameter, Deal deal) {
        return compare(amount, parameter, deal) != null;
    }

    private @Nullable Integer compare(@Nullable Money amount, String parameter, Deal deal) {
        Money limit = money(parameter, deal);
        if (amount == null || amount.currency().equals(limit.currency())) {
            return amount == null ? null : amount.value().compareTo(limit.value());
        }
        Money one = policy.inCurrency(amount);
        Money other = policy.inCurrency(limit);
        return one == null || other == null ? null : one.value().compareTo(other.value());
    }

    @Override
    public int days(String parameter, Deal deal) {
        return count(parameter, deal);
    }

    @Override
    public int days(String parameter) {
        return count(parameter);
    }

    @Override
    public int count(String parameter, Deal deal) {
        return (Integer) value(parameter, deal);
    }

    @Override
    public int count(String parameter) {
        return (Integer) value(parameter);
    }

    @Override
    public Duration duration(String parameter, Deal deal) {
        return (Duration) value(parameter, deal);
    }

    @Override
    public Duration duration(String parameter) {
        return (Duration) value(parameter);
    }

    @Override
    public Money money(String parameter, Deal deal) {
        return (Money) value(parameter, deal);
    }

    @Override
    public Money money(String parameter) {
        return (Money) value(parameter);
    }

    @Override
    public boolean flag(String parameter, Deal deal) {
        return (Boolean) value(parameter, deal);
    }

    @Override
    public boolean flag(String parameter) {
        return (Boolean) value(parameter);
    }

    @Override
    public String choice(String parameter, Deal deal) {
        return (String) value(parameter, deal);
    }

    @Override
    public String choice(String parameter) {
        return (String) value(parameter);
    }

    @Override
    public BigDecimal share(String parameter, Deal deal) {
        return (BigDecimal) value(parameter, deal);
    }

    @Override
    public BigDecimal share(String parameter) {
        return (BigDecimal) value(parameter);
    }

    @Override
    @SuppressWarnings("unchecked") // the policy was resolved against the parameter's type
    public List<String> list(String parameter, Deal deal) {
        return (List<String>) value(parameter, deal);
    }

    @Override
    @SuppressWarnings("unchecked") // the policy was resolved against the parameter's type
    public List<String> list(String parameter) {
        return (List<String>) value(parameter);
    }

    @SuppressWarnings("unchecked") // the policy was resolved against the parameter's type
    final Map<String, Integer> map(String parameter, Deal deal) {
        return (Map<String, Integer>) value(parameter, deal);
    }

    @Override
    public boolean exceeds(int part, int whole, String share) {
        return BigDecimal.valueOf(part).compareTo(share(share).multiply(BigDecimal.valueOf(whole))) > 0;
    }

    @Override
    public boolean among(String parameter, @Nullable Enum<?> value, Deal deal) {
        return value != null && list(parameter, deal).contains(value.name());
    }

    @Override
    public boolean listed(String parameter, @Nullable Stage stage, Deal deal) {
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
    @SuppressWarnings("unchecked") // the policy was resolved against the parameter's type
    public int perRole(String parameter, @Nullable Role role) {
        Map<String, Integer> numbers = (Map<String, Integer>) value(parameter);
        return role == null ? Integer.MAX_VALUE : numbers.getOrDefault(role.name(), Integer.MAX_VALUE);
    }

    private Object value(String parameter, Deal deal) {
        return policy.parameter(parameter, deal.pipeline().id());
    }

    private Object value(String parameter) {
        return policy.parameter(parameter, null);
    }
}
