package io.crmrules.policy.lint;

import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.parameter.Parameter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a policy decides for the company, and where it says so. */
final class Decided {

    private final PolicyInForce policy;
    private final Map<String, CriterionSpec> criteria = new LinkedHashMap<>();
    private final List<PolicyEntry> entries;

    Decided(PolicyInForce policy, Collection<CriterionSpec> criteria, List<PolicyEntry> entries) {
        this.policy = policy;
        criteria.forEach(spec -> this.criteria.put(spec.id(), spec));
        this.entries = entries;
    }

    PolicyInForce policy() {
        return policy;
    }

    Collection<CriterionSpec> criteria() {
        return criteria.values();
    }

    List<PolicyEntry> entries() {
        return entries;
    }

    boolean known(String criterion) {
        return criteria.containsKey(criterion);
    }

    /** Whether there is such a criterion and it holds in the company. */
    boolean on(String criterion) {
        return known(criterion) && policy.enabled(criterion, null);
    }

    boolean onSomewhere(String criterion) {
        return on(criterion)
                || (known(criterion)
                        && policy.pipelineOverrides().stream().anyMatch(each -> policy.enabled(criterion, each)));
    }

    boolean anyOn(Collection<String> ids) {
        return ids.stream().anyMatch(this::on);
    }

    /** The company's value; null when no such criterion holds or it has no such parameter. */
    @Nullable
    Object value(String criterion, String parameter) {
        CriterionSpec spec = criteria.get(criterion);
        boolean there = spec != null && on(criterion) && spec.parameter(parameter) != null;
        return there ? policy.parameter(criterion + "." + parameter, null) : null;
    }

    Object value(CriterionSpec spec, Parameter parameter) {
        return policy.parameter(spec.id() + "." + parameter.name(), null);
    }

    /** The company's value of a term. */
    Object value(CompanyTerm term) {
        return policy.parameter(term.id(), null);
    }

    Parameter.@Nullable Type type(String criterion, String parameter) {
        CriterionSpec spec = criteria.get(criterion);
        Parameter found = spec == null ? null : spec.parameter(parameter);
        return found == null ? null : found.type();
    }

    /** Where the company's value comes from: what was said last, else the profile, which says nothing of it. */
    PolicyEntry where(String criterion, String key) {
        return entries.stream()
                .filter(each -> each.pipeline() == null && each.about(criterion, key))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> unsaid(criterion, key));
    }

    private PolicyEntry unsaid(String criterion, String key) {
        String path = criterion.isEmpty() ? key : "criteria." + criterion + "." + key;
        return new PolicyEntry("profile " + policy.profile(), 0, path, null, criterion, key, "", false);
    }
}
