package io.crmrules.drools.internal.run;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.User;
import io.crmrules.policy.Parameter;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.internal.DefaultCheck;
import io.crmrules.rule.internal.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which input a criterion lacks in a CRM: nothing can be said of it then. */
final class Checkability {

    /** No user of the CRM carries one of the roles that may do what the criterion guards. */
    private static final String ROLES = "ROLES";

    private final CrmSnapshot crm;
    private final PolicyInForce policy;
    private final DefaultCheck check;

    Checkability(CrmSnapshot crm, PolicyInForce policy) {
        this.crm = crm;
        this.policy = policy;
        this.check = new DefaultCheck(policy, Knowledge.complete(), crm.takenAt());
    }

    /** What is missing; empty when the criterion is checkable. */
    List<String> missing(Criterion criterion) {
        List<String> missing = new ArrayList<>();
        for (DataKind kind : criterion.requires()) {
            Set<String> types = criterion.absence().get(kind);
            boolean carried = types == null
                    ? crm.coverage().carries(kind)
                    : crm.coverage().carriesTypes(kind, types);
            if (!carried) {
                missing.add(kind.name());
            }
        }
        if (criterion.asksFields() && !carriesFields()) {
            missing.add(DataKind.CONTACTS.name());
        }
        if (criterion.spec().parameters().stream().anyMatch(parameter -> nobodyHas(criterion, parameter))) {
            missing.add(ROLES);
        }
        return missing;
    }

    /** Whether there is a required field that the CRM carries; without requirements nothing is missing. */
    private boolean carriesFields() {
        return crm.coverage().carries(DataKind.CONTACTS)
                || policy.requiredFields().isEmpty()
                || policy.requiredFields().stream()
                        .anyMatch(required -> required.fields().stream().allMatch(path -> path.startsWith("deal.")));
    }

    private boolean nobodyHas(Criterion criterion, Parameter parameter) {
        if (parameter.type() != Parameter.Type.ROLES) {
            return false;
        }
        List<?> roles = (List<?>) policy.parameter(criterion.id() + "." + parameter.name(), null);
        return crm.users().stream().noneMatch(user -> has(user, roles));
    }

    private boolean has(User user, List<?> roles) {
        return check.role(user) != null && roles.contains(String.valueOf(check.role(user)));
    }
}
