package io.crmrules.examples.harness.export.amocrm.internal;

import io.crmrules.examples.harness.export.internal.Moments;
import io.crmrules.model.SourceProblem;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much of a list was saved, as the links of its pages tell. Bodies that do not say which request they answer prove
 * nothing: a script put them together.
 *
 * @param whole whether all of it is there, but for what follows
 * @param types the types that were asked for; empty: all
 * @param from the moment from which on records were asked for; null: from the beginning
 * @param open whether only what is not completed was asked for
 * @param owners what the records were asked to hang on ("leads"); empty: anything
 * @param entities the ids of entities whose own lists were saved one by one; empty: the common list was
 */
public record Selection(
        boolean whole,
        Set<String> types,
        @Nullable Instant from,
        boolean open,
        Set<String> owners,
        Set<String> entities) {

    private static final Set<String> BY_TYPE = Set.of("type", "note_type");
    private static final Set<String> MOMENTS = Set.of("created_at", "created_at.from", "updated_at", "updated_at.from");
    private static final Set<String> BY_OWNER = Set.of("entity", "entity_type");
    private static final Pattern OF_ONE_ENTITY = Pattern.compile(".*/(\\d+)/\\w+");

    /** How much of this resource the folder has. Reports what narrows it. */
    public static Selection of(ExportFolder folder, Resource resource) {
        return of(folder, resource, folder.bodies(resource));
    }

    /** How much of the notes of these owners ("leads") the folder has. */
    public static Selection ofNotes(ExportFolder folder, String owner) {
        List<Body> notes = folder.bodies(Resource.NOTES).stream()
                .filter(body -> body.ownerOfNotes().equals(owner))
                .toList();
        return of(folder, Resource.NOTES, notes);
    }

    private static Selection of(ExportFolder folder, Resource resource, List<Body> bodies) {
        Reading reading = new Reading();
        bodies.stream().filter(body -> body.form() != Body.Form.EMPTY).forEach(reading::add);
        if (reading.narrowing != null) {
            folder.problems().addOverall(reading.told(resource));
        }
        boolean whole = !bodies.isEmpty() && !folder.incomplete(resource) && reading.narrowing == null;
        boolean common = reading.entities.isEmpty() || reading.common;
        return new Selection(
                whole,
                reading.allTypes ? Set.of() : reading.types,
                reading.from,
                reading.open && !reading.done,
                reading.owners,
                common ? Set.of() : reading.entities);
    }

    /** Whether records of this type were asked for. */
    public boolean has(String type) {
        return types.isEmpty() || types.contains(type);
    }

    /** Whether the list of this entity was saved, by itself or with all others. */
    public boolean holds(String entity) {
        return whole && (entities.isEmpty() || entities.contains(entity));
    }

    private static final class Reading {
        private final Set<String> types = new HashSet<>();
        private final Set<String> owners = new HashSet<>();
        private final Set<String> entities = new HashSet<>();
        private boolean common;
        private boolean allTypes;
        private boolean open;
        private boolean done;
        private @Nullable Instant from;
        private @Nullable Body narrowing;
        private String how = "";

        void add(Body body) {
            if (!body.certain()) {
                narrow(body, body.form() == Body.Form.ENTITY ? "a single one" : "the request is not named in the file");
                return;
            }
            Matcher one = OF_ONE_ENTITY.matcher(body.self().path());
            if (one.matches()) {
                entities.add(one.group(1));
            } else {
                common = true;
            }
            Map<String, List<String>> filters = body.self().filters();
            allTypes |= filters.keySet().stream().noneMatch(BY_TYPE::contains);
            done |= !filters.containsKey("is_completed");
            filters.forEach((filter, values) -> add(body, filter, values));
        }

        private void add(Body body, String filter, List<String> values) {
            if (BY_TYPE.contains(filter)) {
                values.forEach(value -> types.addAll(List.of(value.split(",", -1))));
            } else if (BY_OWNER.contains(filter)) {
                values.forEach(value -> owners.addAll(List.of(value.split(",", -1))));
            } else if (MOMENTS.contains(filter) && values.stream().noneMatch(value -> value.contains(","))) {
                values.forEach(this::since);
            } else if (filter.equals("is_completed") && values.equals(List.of("0"))) {
                open = true;
            } else {
                narrow(
                        body,
                        "filter by " + String.join(", ", body.self().filters().keySet()));
            }
        }

        private void since(String value) {
            Instant moment = Moments.parse(value, ZoneOffset.UTC);
            if (moment != null && (from == null || moment.isAfter(from))) {
                from = moment;
            }
        }

        private void narrow(Body body, String by) {
            if (narrowing == null) {
                narrowing = body;
                how = by;
            }
        }

        SourceProblem told(Resource resource) {
            return new SourceProblem(
                    narrowing == null ? "" : narrowing.file(),
                    "/_links/self/href",
                    "",
                    "It is not proven that these are all " + resource.key() + " (" + how
                            + "): nothing is concluded from those that are absent.",
                    "Maybe save the whole list without filters, each body as amoCRM gave it.",
                    true,
                    Map.of());
        }
    }
}
