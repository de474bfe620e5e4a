package io.crmrules.policy.lint;

import io.crmrules.policy.Cadence;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.Severity;
import io.crmrules.policy.parameter.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the company says and what has no effect. */
final class IdleSettings {

    private static final String ENABLED = "enabled";
    private static final String SEVERITY = "severity";
    private static final String CADENCE = "cadence";

    private static final Set<String> BUILT_IN = Set.of(ENABLED, SEVERITY, CADENCE);

    private final Decided decided;
    private final List<Doubt> found = new ArrayList<>();

    IdleSettings(Decided decided) {
        this.decided = decided;
    }

    List<Doubt> all() {
        decided.said().stream().filter(Said::own).forEach(this::look);
        decided.criteria().stream().filter(spec -> decided.on(spec.id())).forEach(this::dayGate);
        return found;
    }

    private void look(Said said) {
        if (said.criterion().isEmpty()) {
            return;
        }
        if (!said.key().equals(ENABLED) && !decided.onSomewhere(said.criterion())) {
            found.add(Doubt.of(said, "off", said.criterion()));
        } else if (said.pipeline() != null) {
            lookInPipeline(said, said.pipeline());
        }
    }

    private void lookInPipeline(Said said, String pipeline) {
        if (said.key().equals(CADENCE)) {
            found.add(Doubt.of(said, "cadenceOfPipeline"));
        } else if (!BUILT_IN.contains(said.key())) {
            Object value = decided.policy().parameter(said.criterion() + "." + said.key(), pipeline);
            stages(said, value).stream()
                    .map(String::valueOf)
                    .filter(stage -> stage.contains("/") && !stage.startsWith(pipeline + "/"))
                    .forEach(stage -> found.add(Doubt.of(said, "foreignStage", stage, pipeline)));
        }
    }

    private Collection<?> stages(Said said, Object value) {
        Parameter.Type type = decided.type(said.criterion(), said.key());
        if (type == Parameter.Type.STAGES) {
            return (Collection<?>) value;
        }
        return type == Parameter.Type.PER_STAGE ? ((Map<?, ?>) value).keySet() : List.of();
    }

    /** A critical finding that is looked for once a week keeps no day open. */
    private void dayGate(CriterionSpec spec) {
        Cadence cadence = decided.policy().cadence(spec.id(), null);
        boolean rare = !Cadence.DAY_END.includes(cadence);
        if (rare && decided.policy().severity(spec.id(), null) == Severity.CRITICAL) {
            Said severity = decided.where(spec.id(), SEVERITY);
            Said said = severity.own() ? severity : decided.where(spec.id(), CADENCE);
            if (said.own()) {
                found.add(Doubt.of(said, "dayGate", cadence));
            }
        }
    }
}
