package io.crmrules.policy.lint;

import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.RequiredField;
import io.crmrules.policy.StandardHead;
import io.crmrules.policy.parameter.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a company's standard says and hardly means. */
final class StandardDoubts {

    private static final String STANDARD = "standard";

    private final Decided decided;
    private final StandardHead head;

    StandardDoubts(Decided decided) {
        this.decided = decided;
        this.head = decided.policy().standardHead();
    }

    List<Doubt> all() {
        List<Doubt> doubts = new ArrayList<>();
        PolicyEntry entry = decided.where("", STANDARD);
        LocalDate issued = head.issued();
        LocalDate validFrom = head.validFrom();
        if (issued != null && validFrom != null && validFrom.isBefore(issued)) {
            doubts.add(Doubt.of(entry, "validBeforeIssued", validFrom, issued));
        }
        Set<String> used = used();
        head.sections().names().keySet().stream()
                .filter(id -> !used.contains(id))
                .forEach(id -> doubts.add(Doubt.of(entry, "nameOfNothing", id)));
        return doubts;
    }

    /** The ids of pipelines, stages and fields that the standard would show. */
    private Set<String> used() {
        Set<String> used = new HashSet<>(decided.policy().pipelineOverrides());
        for (RequiredField field : decided.policy().requiredFields()) {
            used.addAll(field.fields());
            used.add(String.valueOf(field.pipeline()));
            used.add(String.valueOf(field.from()));
        }
        for (CriterionSpec spec : decided.criteria()) {
            spec.parameters().forEach(parameter -> used.addAll(stages(spec, parameter)));
        }
        return used;
    }

    private Set<String> stages(CriterionSpec spec, Parameter parameter) {
        Set<String> stages = new HashSet<>();
        addStages(parameter, decided.value(spec, parameter), stages);
        decided.policy().pipelineOverrides(spec.id()).stream()
                .map(pipeline -> decided.policy().parameter(spec.id() + "." + parameter.name(), pipeline))
                .forEach(value -> addStages(parameter, value, stages));
        return stages;
    }

    private static void addStages(Parameter parameter, Object value, Set<String> stages) {
        if (parameter.type() == Parameter.Type.STAGES) {
            ((Collection<?>) value).forEach(stage -> stages.add(stage.toString()));
        } else if (parameter.type() == Parameter.Type.PER_STAGE) {
            ((Map<?, ?>) value).keySet().forEach(stage -> stages.add(stage.toString()));
        }
    }
}
