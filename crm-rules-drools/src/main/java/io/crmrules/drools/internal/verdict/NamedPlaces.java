package io.crmrules.drools.internal.verdict;

import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.RequiredField;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.rule.Criterion;
import io.crmrules.support.Hints;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The stages and pipelines that a policy names, held against those of a CRM. */
final class NamedPlaces {

    private final PolicyInForce policy;
    private final Decided decided;
    private final List<Pipeline> pipelines;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> stages = new HashSet<>();

    NamedPlaces(List<Pipeline> pipelines, PolicyInForce policy, Decided decided) {
        this.policy = policy;
        this.decided = decided;
        this.pipelines = pipelines;
        for (Pipeline pipeline : pipelines) {
            ids.add(pipeline.id());
            for (Stage stage : pipeline.stages()) {
                stages.add(stage.id());
                stages.add(stage.path());
            }
        }
    }

    /** Those in the criterion's settings that the CRM lacks, in order. */
    Set<String> unknown(Criterion criterion) {
        Set<String> unknown = new TreeSet<>(decided.overrides(criterion.id()));
        unknown.removeAll(ids);
        for (Parameter parameter : criterion.spec().parameters()) {
            decided.values(criterion.id(), parameter.name()).forEach(value -> add(stagesIn(parameter, value), unknown));
        }
        if (criterion.judgement().asksFields()) {
            policy.requiredFields().forEach(required -> add(required, unknown));
        }
        return unknown;
    }

    /** What was probably meant by a name that the CRM lacks, null when nothing is near. */
    @Nullable
    String nearest(String unknown) {
        Set<String> known = new TreeSet<>(ids);
        known.addAll(stages);
        return Hints.nearest(unknown, known);
    }

    private static Collection<?> stagesIn(Parameter parameter, Object value) {
        return switch (parameter.type()) {
            case STAGES -> (List<?>) value;
            case PER_STAGE -> ((Map<?, ?>) value).keySet();
            default -> List.of();
        };
    }

    private void add(Collection<?> named, Set<String> unknown) {
        named.stream()
                .map(String::valueOf)
                .filter(stage -> !stages.contains(stage))
                .forEach(unknown::add);
    }

    private void add(RequiredField required, Set<String> unknown) {
        String pipeline = required.pipeline();
        String from = required.from();
        if (pipeline != null && !ids.contains(pipeline)) {
            unknown.add(pipeline);
        } else if (from != null && pipelines.stream().allMatch(each -> required.startIn(each) == null)) {
            unknown.add(from);
        }
    }
}
