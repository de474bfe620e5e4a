package io.crmrules.examples.harness.export.mapping;

import io.crmrules.model.DataKind;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.support.Hints;
import io.crmrules.support.yaml.YamlNode;
import io.crmrules.support.yaml.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads mapping files; whatever is wrong is told with its line, and refuses the file. */
final class MappingReader {

    static final String FORMAT = "crm-rules/mapping/1";

    private static final List<String> KEYS =
            List.of("format", "pipelines", "stages", "users", "fields", "dealUrl", "complete", "takenAt", "tables");

    private MappingReader() {}

    static Mapping read(Path file) {
        MappingProblems problems = new MappingProblems();
        YamlNode root = YamlReader.read(file, String.valueOf(file.getFileName()), problems);
        Mapping mapping = read(root);
        problems.orThrow();
        return mapping;
    }

    static Mapping parse(String yaml, String name) {
        MappingProblems problems = new MappingProblems();
        Mapping mapping = read(YamlReader.read(yaml, name, problems));
        problems.orThrow();
        return mapping;
    }

    private static Mapping read(YamlNode root) {
        Map<String, YamlNode> said = root.map(KEYS);
        format(root, said.get("format"));
        return new Mapping(
                each(said.get("pipelines"), MappingReader::pipeline),
                each(said.get("stages"), MappingReader::stage),
                each(said.get("users"), MappingReader::user),
                fields(said.get("fields")),
                dealUrl(said.get("dealUrl")),
                complete(said.get("complete")),
                NodeValues.moment(said.get("takenAt")),
                TableTermsReader.read(said.get("tables")));
    }

    private static void format(YamlNode root, @Nullable YamlNode format) {
        if (format == null && root.isMap()) {
            root.complain("does not say its format", "Maybe begin it with 'format: " + FORMAT + "'.");
        } else if (format != null && !format.text().equals(FORMAT)) {
            format.complain(Hints.quote(format.text()) + " is no format of a mapping", "Maybe '" + FORMAT + "'.");
        }
    }

    private static <T> Map<String, T> each(@Nullable YamlNode node, Function<YamlNode, T> reader) {
        Map<String, T> read = new LinkedHashMap<>();
        if (node != null) {
            node.map().forEach((key, value) -> read.put(key, reader.apply(value)));
        }
        return read;
    }

    private static PipelineTerms pipeline(YamlNode node) {
        Map<String, YamlNode> said = node.map(List.of("name", "main", "archived"));
        return new PipelineTerms(
                NodeValues.text(said.get("name")),
                NodeValues.flag(said.get("main")),
                NodeValues.flag(said.get("archived")));
    }

    private static StageTerms stage(YamlNode node) {
        if (!node.path().contains("/")) {
            node.complain("is no stage of a pipeline", "Maybe PIPELINE/STAGE, with the ids of the CRM.");
        }
        Map<String, YamlNode> said = node.map(List.of("name", "type", "milestone", "optional"));
        return new StageTerms(
                NodeValues.text(said.get("name")),
                NodeValues.constant(Stage.Type.class, said.get("type")),
                NodeValues.constant(MilestoneType.class, said.get("milestone")),
                Boolean.TRUE.equals(NodeValues.flag(said.get("optional"))));
    }

    private static UserTerms user(YamlNode node) {
        Map<String, YamlNode> said = node.map(List.of("role", "team"));
        return new UserTerms(NodeValues.constant(Role.class, said.get("role")), NodeValues.text(said.get("team")));
    }

    private static Map<String, String> fields(@Nullable YamlNode node) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (node != null) {
            List<String> known = new ArrayList<>(FieldTarget.all());
            node.map().keySet().stream()
                    .filter(target -> FieldTarget.ownField(target) != null)
                    .forEach(known::add);
            node.map(known).forEach((target, field) -> fields.put(target, field.text()));
        }
        return fields;
    }

    private static String dealUrl(@Nullable YamlNode node) {
        String url = NodeValues.text(node);
        if (node != null && url != null && !url.contains(Mapping.ID)) {
            node.complain(
                    Hints.quote(url) + " does not say where the deal's id stands",
                    "Maybe https://example.test/deals/" + Mapping.ID + ".");
        }
        return url == null ? "" : url;
    }

    private static Set<DataKind> complete(@Nullable YamlNode node) {
        Set<DataKind> kinds = EnumSet.noneOf(DataKind.class);
        if (node != null) {
            for (YamlNode each : node.list()) {
                DataKind kind = NodeValues.constant(DataKind.class, each);
                kinds.addAll(kind == null ? List.of() : List.of(kind));
            }
        }
        return kinds;
    }
}
