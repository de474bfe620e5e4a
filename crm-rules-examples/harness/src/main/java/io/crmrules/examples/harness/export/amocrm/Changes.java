package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.assembly.Placing;
import io.crmrules.model.DataKind;
import io.crmrules.model.DueChange;
import io.crmrules.model.FieldChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How amounts, fields and the due moments of tasks were changed, as events tell. */
final class Changes {

    private static final Set<DataKind> DUE = Set.of(DataKind.DUE_HISTORY);

    private final Crm crm;
    private final Map<String, String> fieldNames;
    private final Map<String, List<DueChange>> ofTasks = new HashMap<>();

    /** @param fieldNames of the leads' own fields, by their ids */
    Changes(Crm crm, Map<String, String> fieldNames) {
        this.crm = crm;
        this.fieldNames = fieldNames;
    }

    /** Whether events of this type tell of a field of one's own; its id stands in the type. */
    static boolean ofField(String type) {
        return type.startsWith("custom_field_") && type.endsWith("_value_changed");
    }

    void amount(JsonCursor event, Placing place) throws BrokenRecordException {
        Function<JsonCursor, String> sale =
                value -> value.at("sale_field_value").at("sale").anyText();
        add(event, "amount", sale, place);
    }

    /** Of a field with several values each stands for itself. */
    void field(JsonCursor event, Placing place) throws BrokenRecordException {
        String id = event.text("type").replaceAll("[^0-9]", "");
        add(
                event,
                fieldNames.getOrDefault(id, id),
                value -> value.at("custom_field_value").at("text").anyText(),
                place);
    }

    private void add(JsonCursor event, String field, Function<JsonCursor, String> value, Placing place)
            throws BrokenRecordException {
        FieldChange change = new FieldChange(
                field,
                values(event.at("value_before"), value),
                values(event.at("value_after"), value),
                crm.times().required(event, "created_at"),
                crm.users().author(event, "created_by"));
        place.deals().forEach(deal -> deal.add(change));
    }

    private static String values(JsonCursor given, Function<JsonCursor, String> value) {
        StringJoiner all = new StringJoiner(", ");
        for (JsonCursor item : given.items()) {
            String text = value.apply(item);
            if (!text.isBlank()) {
                all.add(text);
            }
        }
        return all.toString();
    }

    void due(JsonCursor event) throws BrokenRecordException {
        int defects = event.defects();
        String task = event.text("entity_type").startsWith("task") ? event.id("entity_id") : null;
        Instant at = crm.times().moment(event, "created_at");
        Instant to = deadline(event.at("value_after"));
        if (task != null && at != null) {
            DueChange change = new DueChange(
                    deadline(event.at("value_before")), to, at, crm.users().author(event, "created_by"));
            ofTasks.computeIfAbsent(task, any -> new ArrayList<>(1)).add(change);
        }
        if (to == null || event.defects() > defects) {
            crm.evidence().doubt(DUE);
        }
    }

    private @Nullable Instant deadline(JsonCursor value) throws BrokenRecordException {
        for (JsonCursor item : value.items()) {
            return crm.times().moment(item.at("task_deadline"), "timestamp");
        }
        return null;
    }

    /** Of the task with this id. */
    List<DueChange> of(String task) {
        return ofTasks.getOrDefault(task, List.of());
    }
}
