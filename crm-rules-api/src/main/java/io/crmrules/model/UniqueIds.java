package io.crmrules.model;

import io.crmrules.support.RecordTexts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Ids that do not identify. Of stages they are refused, for a deal on one of two equal stages would be judged by the
 * other's pipeline; of other records the first counts.
 */
final class UniqueIds {

    private final Collection<SourceProblem> problems;

    /** @param problems takes what repeats an id */
    UniqueIds(Collection<SourceProblem> problems) {
        this.problems = problems;
    }

    /** Of several with one id the first; the others are told. */
    <T> List<T> first(Collected<T> given, Function<T, String> id, String list, String kind) {
        List<T> records = given.copy();
        if (given.untouched()) {
            return records;
        }
        Set<String> known = new HashSet<>();
        List<T> first = new ArrayList<>(records.size());
        int at = 0;
        for (T each : records) {
            if (known.add(id.apply(each))) {
                first.add(each);
            } else {
                tell(list, at, kind, id.apply(each));
            }
            at++;
        }
        return Collections.unmodifiableList(first);
    }

    /** The same; who says again what the first said is passed over, for hosts make a user as often as they like. */
    List<User> users(Collected<User> given) {
        Map<String, User> first = new LinkedHashMap<>();
        int at = 0;
        for (User user : given.copy()) {
            User before = first.putIfAbsent(user.id(), user);
            if (before != null && !before.saysTheSame(user)) {
                tell("users", at, "user", user.id());
            }
            at++;
        }
        return List.copyOf(first.values());
    }

    private void tell(String list, int at, String kind, String id) {
        String name = list.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT); // LEAD_SOURCES, as reports call it
        problems.add(
                new SourceProblem("", "/" + list + "/" + at, kind + " " + id, RecordTexts.REPEATED, "").losing(name));
    }

    /** The pipeline itself. */
    static Pipeline ofStages(Pipeline pipeline) {
        ofStages(List.of(pipeline));
        return pipeline;
    }

    /** A copy of the pipelines. */
    static List<Pipeline> ofStages(List<Pipeline> pipelines) {
        Map<String, Pipeline> known = new HashMap<>();
        Map<String, Pipeline> pipelineOf = new HashMap<>();
        for (Pipeline pipeline : pipelines) {
            if (known.putIfAbsent(pipeline.id(), pipeline) != null) {
                throw new IllegalArgumentException("Two pipelines have the id '" + pipeline.id()
                        + "', which must be unique in a snapshot. Maybe one pipeline was added twice.");
            }
            for (Stage stage : pipeline.stages()) {
                refuse(stage, pipelineOf.put(stage.id(), pipeline));
            }
        }
        return List.copyOf(pipelines);
    }

    private static void refuse(Stage stage, @Nullable Pipeline other) {
        Pipeline pipeline = stage.pipeline();
        if (pipeline.equals(other)) {
            throw new IllegalArgumentException("Pipeline '" + pipeline.id() + "' has two stages with the id '"
                    + stage.id() + "'. Maybe one stage was added twice.");
        } else if (other != null) {
            throw new IllegalArgumentException("Pipelines '" + other.id() + "' and '" + pipeline.id()
                    + "' both have a stage with the id '" + stage.id() + "', which must be unique in a snapshot."
                    + " Maybe prefix stage ids with the pipeline's.");
        }
    }
}
