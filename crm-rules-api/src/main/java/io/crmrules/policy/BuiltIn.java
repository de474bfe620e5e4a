package io.crmrules.policy;

import io.crmrules.policy.parameter.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a policy may say about every criterion, read like a parameter: no criterion can have a parameter of such a name.
 *
 * <pre>{@code
 * criteria:
 *   stale-deal: { enabled: on, severity: CRITICAL, cadence: WEEKLY, maxIdleDays: 7 }
 * }</pre>
 */
public final class BuiltIn {

    /** Whether the criterion holds: on or off. */
    public static final String ENABLED = "enabled";
    /** How bad a violation is, one of {@link Severity}. */
    public static final String SEVERITY = "severity";
    /** How often it is looked at, one of {@link Cadence}; the same in all pipelines. */
    public static final String CADENCE = "cadence";

    /** The three by their names. */
    public static final Map<String, Parameter> PARAMETERS = Map.of(
            ENABLED, new Parameter(ENABLED, Parameter.Type.FLAG, true, List.of()),
            SEVERITY, choice(SEVERITY, Severity.values()),
            CADENCE, choice(CADENCE, Cadence.values()));

    private BuiltIn() {}

    private static Parameter choice(String name, Enum<?>[] constants) {
        List<String> names = Arrays.stream(constants).map(Enum::name).toList();
        return new Parameter(name, Parameter.Type.CHOICE, names.get(0), names);
    }
}
