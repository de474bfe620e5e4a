package io.crmrules.policy.lint;

import io.crmrules.model.Money;
import io.crmrules.model.Role;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.parameter.Parameter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Limits that nothing can exceed. */
final class EmptyLimits {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Set<String> ROLES =
            Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.toSet());

    private final Decided decided;
    private final List<Doubt> found = new ArrayList<>();

    EmptyLimits(Decided decided) {
        this.decided = decided;
    }

    List<Doubt> all() {
        for (CriterionSpec spec : decided.criteria()) {
            if (decided.on(spec.id())) {
                spec.parameters().forEach(parameter -> look(spec, parameter));
                lookback(spec.id());
            }
        }
        return found;
    }

    private void look(CriterionSpec spec, Parameter parameter) {
        Object value = decided.value(spec, parameter);
        PolicyEntry entry = decided.where(spec.id(), parameter.name());
        switch (parameter.type()) {
            case MONEY -> currency(entry, (Money) value);
            case SHARE -> share(entry, parameter.name(), (BigDecimal) value);
            case MAP_COUNT -> roles(entry, (Map<?, ?>) parameter.defaultValue(), (Map<?, ?>) value);
            default -> {} // any value limits something
        }
    }

    /** A limit judges amounts in its own currency: those in the company's go free. */
    private void currency(PolicyEntry entry, Money limit) {
        String currency = decided.policy().currency();
        if (!limit.currency().equals(currency)) {
            found.add(Doubt.of(entry, "currency", limit, currency));
        }
    }

    private void share(PolicyEntry entry, String name, BigDecimal share) {
        if (name.startsWith("max") && share.compareTo(BigDecimal.ONE) == 0) {
            found.add(Doubt.of(entry, "neverMore"));
        } else if (name.startsWith("min") && share.signum() == 0) {
            found.add(Doubt.of(entry, "neverLess"));
        }
    }

    /** A map replaces the profile's as a whole: a role that it leaves out has no limit any more. */
    private void roles(PolicyEntry entry, Map<?, ?> usual, Map<?, ?> limits) {
        if (!ROLES.containsAll(usual.keySet())) {
            return;
        }
        usual.forEach((role, limit) -> {
            if (!limits.containsKey(role)) {
                found.add(Doubt.of(entry, "roleLeftOut", role, limit));
            }
        });
        limits.forEach((role, limit) -> {
            if (!usual.containsKey(role)) {
                found.add(Doubt.of(entry, "roleNotJudged", role));
            }
        });
    }

    /** So much working time never passes between the first day that is looked at and now. */
    private void lookback(String criterion) {
        if (decided.value(criterion, "within") instanceof Duration within
                && decided.value(criterion, "lookback") instanceof Integer days
                && within.compareTo(DAY.multipliedBy(days)) >= 0) {
            found.add(Doubt.of(decided.where(criterion, "within"), "lookback", Parameter.format(within), days));
        }
    }
}
