package io.crmrules.policy.internal.file;

import io.crmrules.policy.BuiltIn;
import io.crmrules.policy.FieldPaths;
import io.crmrules.policy.RequiredField;
import io.crmrules.policy.Severity;
import io.crmrules.support.Hints;
import io.crmrules.support.Misfit;
import io.crmrules.support.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and checks what deals must have filled in. */
public final class RequiredFieldReader {

    private static final String PIPELINE = "pipeline";
    private static final String FROM = "from";
    private static final String FIELD = "field";

    private RequiredFieldReader() {}

    static List<RequiredField> read(YamlNode node) {
        List<RequiredField> fields = new ArrayList<>();
        for (YamlNode each : node.list()) {
            RequiredField field = field(each.map(List.of(PIPELINE, FROM, FIELD, BuiltIn.SEVERITY)));
            try {
                fields.add(checked(field));
            } catch (Misfit misfit) {
                each.complain(misfit.problem(), misfit.hint());
            }
        }
        return fields;
    }

    /** The same field, when it can be asked for. */
    public static RequiredField checked(RequiredField field) {
        if (field.fields().isEmpty()) {
            throw new Misfit("names no field", "Maybe field: contact.phone.");
        }
        field.fields().forEach(FieldPaths::check);
        String from = field.from() == null ? "" : field.from();
        if (field.pipeline() != null && from.contains("/") && !from.startsWith(field.pipeline() + "/")) {
            throw new Misfit(
                    "from " + Hints.quote(from) + " is no stage of pipeline " + Hints.quote(field.pipeline()),
                    "Maybe one of the two is meant for another pipeline.");
        }
        return field;
    }

    private static RequiredField field(Map<String, YamlNode> entries) {
        YamlNode severity = entries.get(BuiltIn.SEVERITY);
        return new RequiredField(
                text(entries.get(PIPELINE)),
                text(entries.get(FROM)),
                paths(entries.get(FIELD)),
                severity == null || severity.isNothing()
                        ? null
                        : PolicyReader.scalar(severity, name -> PolicyReader.constant(Severity.class, name)));
    }

    private static @Nullable String text(@Nullable YamlNode node) {
        return node == null || node.isNothing() ? null : node.text();
    }

    /** One path, several in a list, or several with "or" between them, as messages write them. */
    private static List<String> paths(@Nullable YamlNode node) {
        if (node == null || node.isNothing()) {
            return List.of();
        }
        return node.isText()
                ? List.of(node.text().split(" or ", -1))
                : node.list().stream().map(YamlNode::text).toList();
    }
}
