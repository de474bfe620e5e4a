package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.examples.harness.export.amocrm.Tasks.Completion;
import io.crmrules.examples.harness.export.amocrm.internal.Resource;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.assembly.Placing;
import io.crmrules.examples.harness.export.internal.assembly.Versions;
import io.crmrules.model.DataKind;
import io.crmrules.model.Interaction;
import io.crmrules.model.Interaction.Direction;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The account's log: who moved a lead, who got it, what was changed, when a task was completed, and messages in chats. */
final class Events {

    /** Who took a deal over shows by moving it that they work on it. */
    private static final Set<DataKind> MOVES =
            Set.of(DataKind.STAGE_HISTORY, DataKind.STAGE_AUTHORS, DataKind.OWNER_HISTORY);

    private static final Set<DataKind> OWNERS = Set.of(DataKind.OWNER_HISTORY);
    private static final Set<DataKind> MESSAGES = Set.of(DataKind.INTERACTIONS);
    private static final Set<DataKind> TASKS = Set.of(DataKind.TASKS, DataKind.COMMENTS);
    private static final Set<DataKind> FIELDS = Set.of(DataKind.FIELD_HISTORY);

    private final Crm crm;
    private final Changes changes;
    private final Map<String, Completion> completions = new HashMap<>();

    Events(Crm crm, Changes changes) {
        this.crm = crm;
        this.changes = changes;
    }

    void read() {
        Versions versions = new Versions("created_at");
        crm.folder().forEach(Resource.EVENTS, given -> {
            String id = given.key("id");
            JsonCursor event = given.as("event " + id);
            String type = event.text("type");
            switch (type) {
                case "lead_status_changed" ->
                    versions.put(id, event, () -> onDeal(event, MOVES, place -> moved(event, place)));
                case "entity_responsible_changed" ->
                    versions.put(id, event, () -> onDeal(event, OWNERS, place -> handedOver(event, place)));
                case "incoming_chat_message", "outgoing_chat_message" ->
                    versions.put(
                            id,
                            event,
                            () -> crm.hanging(
                                    event, event.text("entity_type"), MESSAGES, place -> message(event, id, place)));
                case "sale_field_changed" ->
                    versions.put(id, event, () -> onDeal(event, FIELDS, place -> changes.amount(event, place)));
                case "task_deadline_changed" -> versions.put(id, event, () -> changes.due(event));
                case "task_completed" -> versions.put(id, event, () -> completed(event));
                case "" -> versions.put(id, event, () -> untold(event));
                default -> {
                    if (Changes.ofField(type)) {
                        versions.put(id, event, () -> onDeal(event, FIELDS, place -> changes.field(event, place)));
                    }
                }
            }
        });
        versions.read();
    }

    /** By the id of the task. */
    Map<String, Completion> completions() {
        return completions;
    }

    private interface Reader {
        void read(Placing place) throws BrokenRecordException;
    }

    private void onDeal(JsonCursor event, Set<DataKind> kinds, Reader reader) throws BrokenRecordException {
        String type = event.text("entity_type");
        if (type.startsWith("lead") || type.isEmpty()) {
            crm.hanging(event, type, kinds, reader::read);
        }
    }

    private void untold(JsonCursor event) throws BrokenRecordException {
        Set<DataKind> any = EnumSet.copyOf(MOVES);
        any.addAll(OWNERS);
        any.addAll(MESSAGES);
        any.addAll(TASKS);
        any.addAll(FIELDS);
        any.add(DataKind.DUE_HISTORY);
        crm.evidence().doubt(any);
        throw event.missing("type");
    }

    private void moved(JsonCursor event, Placing place) throws BrokenRecordException {
        Instant at = crm.times().required(event, "created_at");
        Stage to = stage(event.at("value_after"));
        if (to == null) {
            lost(event, place, "Moves to a stage that no saved pipeline has", MOVES);
            return;
        }
        StageChange move = new StageChange(
                stage(event.at("value_before")), to, at, crm.users().author(event, "created_by"));
        place.deals().forEach(deal -> deal.add(move));
    }

    private @Nullable Stage stage(JsonCursor value) {
        for (JsonCursor item : value.items()) {
            JsonCursor status = item.at("lead_status");
            return crm.pipelines().stage(status.id("pipeline_id"), status.id("id"));
        }
        return null;
    }

    private void handedOver(JsonCursor event, Placing place) throws BrokenRecordException {
        Instant at = crm.times().required(event, "created_at");
        User to = responsible(event.at("value_after"));
        if (to == null) {
            lost(event, place, "Changes of owner to nobody known", OWNERS);
            return;
        }
        OwnerChange change = new OwnerChange(
                responsible(event.at("value_before")), to, at, crm.users().author(event, "created_by"));
        place.deals().forEach(deal -> deal.add(change));
    }

    private @Nullable User responsible(JsonCursor value) {
        for (JsonCursor item : value.items()) {
            return crm.users().responsible(item.at("responsible_user"), "id");
        }
        return null;
    }

    private static void lost(JsonCursor event, Placing place, String defect, Set<DataKind> kinds) {
        place.damage(kinds);
        event.count(defect, event.record() + " of lead " + event.text("entity_id"), "Maybe it was removed since.");
    }

    private void message(JsonCursor event, String id, Placing place) throws BrokenRecordException {
        boolean incoming = event.text("type").equals("incoming_chat_message");
        place.add(Interaction.builder(
                        "event-" + id, Interaction.Type.MESSAGE, crm.times().required(event, "created_at"))
                .direction(incoming ? Direction.INCOMING : Direction.OUTGOING)
                .user(incoming ? null : crm.users().writer(event, "created_by")));
    }

    /** A task that was completed, reopened and completed again was completed last. */
    private void completed(JsonCursor event) {
        int defects = event.defects();
        String task = event.text("entity_type").startsWith("task") ? event.id("entity_id") : null;
        Instant at = crm.times().moment(event, "created_at");
        if (task != null && at != null) {
            Completion given = new Completion(at, crm.users().author(event, "created_by"));
            completions.merge(task, given, (one, other) -> one.at().isAfter(other.at()) ? one : other);
        }
        if (event.defects() > defects) {
            crm.evidence().doubt(TASKS);
        }
    }
}
