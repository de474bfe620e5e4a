package io.crmrules.drools.internal.verdict;

import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.support.DefaultCheck;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What criteria and the policy ask for by name, held against a CRM: roles, types of stages, stages and pipelines. */
final class PolicyNeeds {

    /** No user of the CRM carries a role that the criterion asks for. */
    private static final String ROLES = "ROLES";
    /** The CRM lacks a stage or pipeline that the criterion's settings name. */
    private static final String STAGES = "STAGES";

    /** Of unknown places of one criterion; a policy for another CRM names many. */
    private static final int PLACES_TOLD = 10;

    private final PolicyInForce policy;
    private final Set<String> roles = new HashSet<>();
    private final Set<String> stageTypes = new HashSet<>();
    private final NamedPlaces places;

    PolicyNeeds(CrmSnapshot crm, PolicyInForce policy) {
        this.policy = policy;
        this.places = new NamedPlaces(crm.pipelines(), policy);
        DefaultCheck check = new DefaultCheck(policy, Coverage.everything(), crm.takenAt());
        crm.users().forEach(user -> roles.add(String.valueOf(check.role(user))));
        crm.pipelines().stream()
                .filter(pipeline -> !pipeline.archived())
                .flatMap(pipeline -> pipeline.stages().stream())
                .forEach(stage -> stageTypes.add(stage.type().name()));
    }

    List<MissingInput> lacks(Criterion criterion) {
        List<MissingInput> missing = new ArrayList<>();
        criterion.spec().parameters().stream()
                .filter(parameter -> parameter.type() == Parameter.Type.ROLES)
                .forEach(parameter -> allowed(criterion, parameter.name(), missing));
        criterion.judgement().needs().forEach(need -> need(criterion, need, missing));
        places.unknown(criterion).stream().limit(PLACES_TOLD).map(this::place).forEach(missing::add);
        return missing;
    }

    private MissingInput place(String unknown) {
        String near = places.nearest(unknown);
        return near == null
                ? MissingInput.of(STAGES, "unknownPlace", unknown)
                : MissingInput.of(STAGES, "misspeltPlace", unknown, near);
    }

    /** Somewhere nobody may do what the criterion guards. */
    private void allowed(Criterion criterion, String parameter, List<MissingInput> missing) {
        for (Object value : policy.values(criterion.id(), parameter)) {
            List<?> allowed = (List<?>) value;
            if (allowed.stream().noneMatch(roles::contains)) {
                String names = allowed.stream().map(String::valueOf).collect(Collectors.joining(", "));
                missing.add(MissingInput.of(ROLES, "nobodyAllowed", names));
            }
        }
    }

    private void need(Criterion criterion, String need, List<MissingInput> missing) {
        if (names(Role.values()).anyMatch(need::equals)) {
            if (!roles.contains(need)) {
                missing.add(MissingInput.of(ROLES, "nobodyHas", need));
            }
        } else if (names(Stage.Type.values()).anyMatch(need::equals)) {
            if (!stageTypes.contains(need)) {
                missing.add(MissingInput.of(need, "noSuchStage", need));
            }
        } else if (policy.values(criterion.id(), need).contains(List.of())) {
            missing.add(MissingInput.of(need, "emptyList", need));
        }
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name);
    }
}
