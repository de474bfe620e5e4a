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
    private static final String WEIGHTS = "weights";

    private static final Set<String> BUILT_IN = Set.of(ENABLED, SEVERITY, CADENCE);

    private final Decided decided;
    private final List<Doubt> found = new ArrayList<>();

    IdleSettings(Decided decided) {
        this.decided = decided;
    }

    List<Doubt> all() {
        decided.entries().stream().filter(PolicyEntry::own).forEach(this::look);
        decided.criteria().stream().filter(spec -> decided.on(spec.id())).forEach(this::dayGate);
        return found;
    }

    private void look(PolicyEntry entry) {
        if (entry.criterion().isEmpty()) {
            weights(entry);
            return;
        }
        if (!entry.key().equals(ENABLED) && !decided.onSomewhere(entry.criterion())) {
            found.add(Doubt.of(entry, "off", entry.criterion()));
        } else if (entry.pipeline() != null) {
            lookInPipeline(entry, entry.pipeline());
        }
    }

    /** What is never found costs nobody anything. */
    private void weights(PolicyEntry entry) {
        if (entry.key().equals(WEIGHTS) && entry.value() instanceof Map<?, ?> weights) {
            weights.keySet().stream()
                    .map(String::valueOf)
                    .filter(name -> decided.policy().criteria().contains(name) && !decided.onSomewhere(name))
                    .forEach(criterion -> found.add(Doubt.of(entry, "off", criterion)));
        }
    }

    private void lookInPipeline(PolicyEntry entry, String pipeline) {
        if (entry.key().equals(CADENCE)) {
            found.add(Doubt.of(entry, "cadenceOfPipeline"));
        } else if (!BUILT_IN.contains(entry.key())) {
            Object value = decided.policy().parameter(entry.criterion() + "." + entry.key(), pipeline);
            stages(entry, value).stream()
                    .map(String::valueOf)
                    .filter(stage -> stage.contains("/") && !stage.startsWith(pipeline + "/"))
                    .forEach(stage -> found.add(Doubt.of(entry, "foreignStage", stage, pipeline)));
        }
    }

    private Collection<?> stages(PolicyEntry entry, Object value) {
        Parameter.Type type = decided.type(entry.criterion(), entry.key());
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
            PolicyEntry severity = decided.where(spec.id(), SEVERITY);
            PolicyEntry entry = severity.own() ? severity : decided.where(spec.id(), CADENCE);
            if (entry.own()) {
                found.add(Doubt.of(entry, "dayGate", cadence));
            }
        }
    }
}
