package io.crmrules.drools.internal.run;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.policy.Parameter;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.internal.DefaultCheck;
import io.crmrules.rule.internal.Knowledge;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which input a criterion lacks in a CRM: nothing can be said of it then. */
final class Checkability {

    /** No user of the CRM carries a role that the criterion asks for. */
    private static final String ROLES = "ROLES";
    /** The CRM lacks a stage or pipeline that the criterion's settings name. */
    private static final String STAGES = "STAGES";

    private final CrmSnapshot crm;
    private final PolicyInForce policy;
    private final Set<String> roles = new HashSet<>();
    private final Set<String> stageTypes = new HashSet<>();
    private final NamedPlaces places;

    Checkability(CrmSnapshot crm, PolicyInForce policy) {
        this.crm = crm;
        this.policy = policy;
        this.places = new NamedPlaces(crm.pipelines(), policy);
        DefaultCheck check = new DefaultCheck(policy, Knowledge.complete(), crm.takenAt());
        crm.users().forEach(user -> roles.add(String.valueOf(check.role(user))));
        crm.pipelines().stream()
                .flatMap(pipeline -> pipeline.stages().stream())
                .forEach(stage -> stageTypes.add(stage.type().name()));
    }

    /** What is missing; empty when the criterion is checkable. */
    List<String> missing(Criterion criterion) {
        Set<String> missing = new LinkedHashSet<>();
        kinds(criterion, missing);
        if (criterion.asksFields() && !carriesFields()) {
            missing.add(DataKind.CONTACTS.name());
        }
        if (criterion.spec().parameters().stream().anyMatch(parameter -> nobodyHas(criterion, parameter))) {
            missing.add(ROLES);
        }
        criterion.needs().forEach(need -> needs(criterion, need, missing));
        if (!places.unknown(criterion).isEmpty()) {
            missing.add(STAGES);
        }
        return List.copyOf(missing);
    }

    private void kinds(Criterion criterion, Set<String> missing) {
        for (DataKind kind : criterion.requires()) {
            Set<String> types = criterion.absence().get(kind);
            boolean carried = types == null
                    ? crm.coverage().carries(kind)
                    : crm.coverage().carriesTypes(kind, types);
            if (!carried) {
                missing.add(kind.name());
            }
        }
    }

    /** Whether there is a required field that the CRM carries; without requirements nothing is missing. */
    private boolean carriesFields() {
        return crm.coverage().carries(DataKind.CONTACTS)
                || policy.requiredFields().isEmpty()
                || policy.requiredFields().stream()
                        .anyMatch(required -> required.fields().stream().allMatch(path -> path.startsWith("deal.")));
    }

    /** Whether somewhere nobody may do what the criterion guards. */
    private boolean nobodyHas(Criterion criterion, Parameter parameter) {
        return parameter.type() == Parameter.Type.ROLES
                && policy.values(criterion.id(), parameter.name()).stream()
                        .anyMatch(allowed -> ((List<?>) allowed).stream().noneMatch(roles::contains));
    }

    private void needs(Criterion criterion, String need, Set<String> missing) {
        if (names(Role.values()).anyMatch(need::equals)) {
            if (!roles.contains(need)) {
                missing.add(ROLES);
            }
        } else if (names(Stage.Type.values()).anyMatch(need::equals)) {
            if (!stageTypes.contains(need)) {
                missing.add(need);
            }
        } else if (policy.values(criterion.id(), need).contains(List.of())) {
            missing.add(need);
        }
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name);
    }
}
