package io.crmrules.examples.harness.export.amocrm.internal;

import io.crmrules.examples.harness.export.internal.Moments;
import io.crmrules.model.SourceProblem;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much of a list was saved, as the links of its pages tell.
 *
 * @param whole whether all of it is there, but for types and span
 * @param certain whether a link says so; a list that a script put together has none
 * @param types the types that were asked for; empty: all
 * @param from the moment from which on records were asked for; null: from the beginning
 */
public record Selection(
        boolean whole,
        boolean certain,
        Set<String> types,
        @Nullable Instant from) {

    private static final Set<String> BY_TYPE = Set.of("type", "note_type");
    private static final Set<String> BY_MOMENT =
            Set.of("created_at", "created_at.from", "updated_at", "updated_at.from");
    private static final Set<String> BY_ENTITY = Set.of("entity", "entity_type");

    /** How much of this resource the folder has. Reports what narrows it. */
    public static Selection of(ExportFolder folder, Resource resource) {
        return of(folder, resource, folder.bodies(resource));
    }

    /** How much of the notes of leads, not of other entities, the folder has. */
    public static Selection ofLeadNotes(ExportFolder folder) {
        List<Body> notes = folder.bodies(Resource.NOTES).stream()
                .filter(body -> body.ownerOfNotes().equals("leads"))
                .toList();
        return of(folder, Resource.NOTES, notes);
    }

    private static Selection of(ExportFolder folder, Resource resource, List<Body> bodies) {
        List<Body> lists =
                bodies.stream().filter(body -> body.form() != Body.Form.ENTITY).toList();
        Reading reading = new Reading();
        (lists.isEmpty() ? bodies : lists).forEach(reading::add);
        if (reading.narrowing != null) {
            folder.problems().addOverall(narrowed(resource, reading.narrowing));
        }
        boolean whole = !bodies.isEmpty() && !folder.incomplete(resource) && reading.narrowing == null;
        return new Selection(whole, reading.certain, reading.allTypes ? Set.of() : reading.types, reading.from);
    }

    private static SourceProblem narrowed(Resource resource, Body body) {
        return new SourceProblem(
                body.file(),
                "/_links/self/href",
                "",
                "Only some " + resource.key() + " were saved (" + how(body) + "): nothing is concluded from those that"
                        + " are absent.",
                "Maybe save the whole list, without filters.");
    }

    private static String how(Body body) {
        if (body.form() == Body.Form.ENTITY) {
            return "a single one";
        }
        return ofOneEntity(body)
                ? "of one entity"
                : "filter by " + String.join(", ", body.self().filters().keySet());
    }

    /** Such as {@code /api/v4/leads/17/notes}. */
    private static boolean ofOneEntity(Body body) {
        return body.self().path().matches(".*/\\d+/\\w+");
    }

    /** Whether records of this type were asked for. */
    public boolean has(String type) {
        return allTypes() || types.contains(type);
    }

    public boolean allTypes() {
        return types.isEmpty();
    }

    private static final class Reading {
        private final Set<String> types = new HashSet<>();
        private boolean allTypes;
        private boolean certain = true;
        private @Nullable Instant from;
        private @Nullable Body narrowing;

        void add(Body body) {
            Map<String, List<String>> filters = body.self().filters();
            certain &= body.form() == Body.Form.LIST && !body.self().path().isEmpty();
            if (body.form() == Body.Form.ENTITY || ofOneEntity(body)) {
                narrow(body);
            }
            allTypes |= filters.keySet().stream().noneMatch(BY_TYPE::contains);
            filters.forEach((filter, values) -> add(body, filter, values));
        }

        private void narrow(Body body) {
            narrowing = narrowing == null ? body : narrowing;
        }

        private void add(Body body, String filter, List<String> values) {
            if (BY_TYPE.contains(filter)) {
                values.forEach(value -> types.addAll(List.of(value.split(",", -1))));
            } else if (BY_MOMENT.contains(filter) && values.stream().noneMatch(value -> value.contains(","))) {
                values.forEach(this::since);
            } else if (!BY_ENTITY.contains(filter)) {
                narrow(body);
            }
        }

        private void since(String value) {
            Instant moment = Moments.parse(value, ZoneOffset.UTC);
            if (moment != null && (from == null || moment.isAfter(from))) {
                from = moment;
            }
        }
    }
}
