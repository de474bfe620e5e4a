package io.crmrules.model;

import io.crmrules.support.Hints;
import io.crmrules.support.RecordTexts;
import io.crmrules.support.SeenIds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets deals through that fit their snapshot: each id once, on a stage that is there. Whoever names no pipelines, no
 * users or no lead sources is held to none. A deal that is let through costs 18 to 36 bytes of memory, whatever is told of it.
 */
final class DealFilter {

    private static final String LIST = "DEALS";
    private static final int MOST = 10_000;

    private final Map<String, Pipeline> pipelines = new HashMap<>();
    private final Set<String> users = new HashSet<>();
    private final Set<String> sources = new HashSet<>();
    private final Set<String> unknownUsers = new HashSet<>();
    private final Set<String> unknownSources = new HashSet<>();
    private final SeenIds seen = new SeenIds();
    private final List<SourceProblem> problems = new ArrayList<>();
    private int deals;
    private int more;
    private int moreLost;

    DealFilter(List<Pipeline> pipelines, List<User> users, List<LeadSource> sources) {
        pipelines.forEach(pipeline -> this.pipelines.put(pipeline.id(), pipeline));
        users.forEach(user -> this.users.add(user.id()));
        sources.forEach(source -> this.sources.add(source.id()));
    }

    /** Whether the deal, the next one, is let through. */
    boolean passes(Deal deal) {
        SourceProblem problem = problem(deal, "/deals/" + deals++);
        if (problem != null) {
            tell(problem);
            return false;
        }
        User owner = deal.owner();
        if (owner != null && isNew(owner.id(), users, unknownUsers)) {
            tellUnknown("user", "owner", owner.id());
        }
        LeadSource source = deal.source();
        if (source != null && isNew(source.id(), sources, unknownSources)) {
            tellUnknown("lead source", "source", source.id());
        }
        return true;
    }

    /** Whether the id is none of those that are there, if there are any, and was not met before. */
    private static boolean isNew(String id, Set<String> there, Set<String> unknown) {
        return !there.isEmpty() && !there.contains(id) && unknown.add(id);
    }

    private @Nullable SourceProblem problem(Deal deal, String place) {
        String record = "deal " + deal.id();
        Named nowhere = pipelines.isEmpty() ? null : unknown(deal.stage());
        if (nowhere != null) {
            String kind = nowhere instanceof Stage ? "stage" : "pipeline";
            String id = nowhere instanceof Stage stage
                    ? stage.id()
                    : deal.pipeline().id();
            String problem = RecordTexts.leftOut(kind, RecordTexts.unknown(kind, id), "deal");
            return new SourceProblem("", place, record, problem, RecordTexts.notThere(kind)).losing(LIST);
        }
        return seen.add(deal.id()) ? null : new SourceProblem("", place, record, RecordTexts.REPEATED, "").losing(LIST);
    }

    /** The stage or its pipeline, whichever is not there; null when both are. */
    private @Nullable Named unknown(Stage stage) {
        Pipeline pipeline = pipelines.get(stage.pipeline().id());
        if (pipeline == null) {
            return stage.pipeline();
        }
        return stage.equals(pipeline.stage(stage.id())) ? null : stage;
    }

    /** Nothing is dropped, as from JSON, where only the id is known: the deal says what there is to say. */
    private void tellUnknown(String kind, String property, String id) {
        tell(SourceProblem.warning(
                kind + " " + id,
                Hints.quote(property) + " " + RecordTexts.unknown(kind, id) + "; what deals say of the " + kind
                        + " holds",
                RecordTexts.notThere(kind)));
    }

    private void tell(SourceProblem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        } else {
            more++;
            moreLost += problem.lost().getOrDefault(LIST, 0);
        }
    }

    /** What was wrong up to here. */
    List<SourceProblem> problems() {
        List<SourceProblem> all = new ArrayList<>(problems);
        if (more > 0) {
            all.add(SourceProblem.more("", more, moreLost == 0 ? Map.of() : Map.of(LIST, moreLost), false));
        }
        return all;
    }
}
