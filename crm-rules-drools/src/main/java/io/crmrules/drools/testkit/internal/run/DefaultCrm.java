package io.crmrules.drools.testkit.internal.run;

import io.crmrules.support.yaml.YamlNode;
import io.crmrules.support.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a case need not say. A deal without a word about it belongs to the first user, stands on the first WORKING stage
 * of the first pipeline, and came a week ago at the same hour.
 */
final class DefaultCrm {

    private static final String RESOURCE = "default-crm.yaml";
    private static final int AGE_IN_DAYS = 7;
    private static final Map<String, @Nullable Object> REFERENCE = load();

    private final List<Map<?, ?>> pipelines;
    private final List<Map<?, ?>> users;
    private final OffsetDateTime now;

    /** Completes deals of this snapshot. */
    DefaultCrm(Map<String, @Nullable Object> snapshot, OffsetDateTime now) {
        this.pipelines = objects(snapshot.get("pipelines"));
        this.users = objects(snapshot.get("users"));
        this.now = now;
    }

    /** Pipelines and users of a case that brings none. */
    static Map<String, @Nullable Object> reference() {
        return REFERENCE;
    }

    /** The deal with what it left out; what is no object stays what it is. */
    @Nullable
    Object complete(@Nullable Object given) {
        if (!(given instanceof Map<?, ?> properties)) {
            return given;
        }
        Map<Object, @Nullable Object> deal = new LinkedHashMap<>(properties);
        if (!deal.containsKey("pipeline") && !pipelines.isEmpty()) {
            deal.put("pipeline", pipelineOf(deal.get("stage")).get("id"));
        }
        if (!deal.containsKey("stage")) {
            deal.put("stage", workingStage(deal.get("pipeline")));
        }
        if (!users.isEmpty()) {
            deal.putIfAbsent(
                    "owner", deal.containsKey("owner") ? null : users.get(0).get("id"));
        }
        deal.putIfAbsent("createdAt", now.minusDays(AGE_IN_DAYS).toString());
        return deal;
    }

    private Map<?, ?> pipelineOf(@Nullable Object stage) {
        return pipelines.stream()
                .filter(pipeline -> objects(pipeline.get("stages")).stream()
                        .anyMatch(each -> Objects.equals(each.get("id"), stage)))
                .findFirst()
                .orElseGet(() -> pipelines.get(0));
    }

    private @Nullable String workingStage(@Nullable Object pipeline) {
        return pipelines.stream()
                .filter(each -> Objects.equals(each.get("id"), pipeline))
                .flatMap(each -> objects(each.get("stages")).stream())
                .filter(stage -> "WORKING".equals(stage.get("type")))
                .map(stage -> String.valueOf(stage.get("id")))
                .findFirst()
                .orElse(null);
    }

    private static List<Map<?, ?>> objects(@Nullable Object list) {
        return list instanceof List<?> items
                ? items.stream()
                        .<Map<?, ?>>mapMulti((each, into) -> {
                            if (each instanceof Map<?, ?> object) {
                                into.accept(object);
                            }
                        })
                        .toList()
                : List.of();
    }

    private static Map<String, @Nullable Object> load() {
        try (InputStream in = Objects.requireNonNull(DefaultCrm.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            YamlNode root = YamlReader.read(text, RESOURCE, (file, line, path, problem, hint) -> {
                throw new IllegalStateException(file + ":" + line + ": " + path + " " + problem);
            });
            Map<String, @Nullable Object> reference = new LinkedHashMap<>();
            root.map().forEach((name, node) -> reference.put(name, SnapshotDocument.json(name, node.plain())));
            return reference;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
