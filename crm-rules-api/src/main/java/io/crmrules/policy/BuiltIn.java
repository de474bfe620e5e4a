package io.crmrules.policy;

import io.crmrules.policy.parameter.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a policy may say about every criterion, read like a parameter. */
public final class BuiltIn {

    public static final String ENABLED = "enabled";
    public static final String SEVERITY = "severity";
    public static final String CADENCE = "cadence";

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
