package io.crmrules.drools.internal.verdict;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.policy.FieldPaths;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.rule.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which input a criterion lacks in a CRM: nothing can be said of it then. */
public final class Checkability {

    private final CrmSnapshot crm;
    private final PolicyInForce policy;
    private final PolicyNeeds needs;

    public Checkability(CrmSnapshot crm, PolicyInForce policy) {
        this.crm = crm;
        this.policy = policy;
        this.needs = new PolicyNeeds(crm, policy);
    }

    /** What is missing; empty when the criterion is checkable. */
    public List<MissingInput> lacks(Criterion criterion) {
        List<MissingInput> missing = new ArrayList<>();
        for (DataKind kind : criterion.judgement().requires()) {
            if (!carried(kind, criterion.judgement().typesOf(kind))) {
                missing.add(MissingInput.of(kind.name()));
            }
        }
        if (criterion.judgement().asksFields() && !carriesFields()) {
            missing.add(MissingInput.of(DataKind.CONTACTS.name()));
        }
        missing.addAll(needs.lacks(criterion));
        return missing;
    }

    private boolean carried(DataKind kind, @Nullable Set<String> types) {
        return types == null ? crm.coverage().carries(kind) : crm.coverage().carriesTypes(kind, types);
    }

    /** Whether there is a required field that the CRM carries; without requirements nothing is missing. */
    private boolean carriesFields() {
        return crm.coverage().carries(DataKind.CONTACTS)
                || policy.requiredFields().isEmpty()
                || policy.requiredFields().stream()
                        .anyMatch(required -> required.fields().stream().allMatch(FieldPaths::ofDeal));
    }
}
