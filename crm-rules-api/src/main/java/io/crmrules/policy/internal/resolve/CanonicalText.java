package io.crmrules.policy.internal.resolve;

import io.crmrules.policy.parameter.Parameter;
import io.crmrules.support.Sha256;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes down what is in force so that equal decisions give equal texts. */
final class CanonicalText {

    private CanonicalText() {}

    static String of(CompanyTerms company, Settings settings, Map<String, Settings> overrides) {
        List<String> lines = new ArrayList<>();
        lines.add("calendar " + company.calendar());
        lines.add("currency " + company.currency());
        lines.add("placeholders " + Parameter.format(List.copyOf(new TreeSet<>(company.placeholders()))));
        company.requiredFields().stream()
                .map(field -> "requiredFields " + field)
                .sorted()
                .forEach(lines::add);
        new TreeMap<>(company.roles())
                .forEach((user, role) -> lines.add("roles " + Parameter.format(user) + " " + role));
        lines.add("systemicShare " + Parameter.format(company.systemicShare()));
        Map<String, String> usual = settings.lines();
        lines.addAll(usual.values());
        new TreeMap<>(overrides)
                .forEach((pipeline, own) -> own.lines().forEach((id, line) -> {
                    if (!line.equals(usual.get(id))) {
                        lines.add("pipelines " + Parameter.format(pipeline) + " " + line);
                    }
                }));
        return String.join("\n", lines) + "\n";
    }

    static String sha256(String text) {
        return HexFormat.of().formatHex(Sha256.of(text));
    }
}
