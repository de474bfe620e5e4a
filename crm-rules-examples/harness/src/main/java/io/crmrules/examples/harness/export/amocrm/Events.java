package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.examples.harness.export.amocrm.Tasks.Completion;
import io.crmrules.examples.harness.export.amocrm.internal.Resource;
import io.crmrules.examples.harness.export.amocrm.internal.reference.Latest;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.model.DataKind;
import io.crmrules.model.Interaction;
import io.crmrules.model.Interaction.Direction;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The account's log: who moved a lead, who got it, when a task was completed, and messages in chats. */
final class Events {

    private final Crm crm;
    private final Map<String, Completion> completions = new HashMap<>();
    private final Set<String> types = new HashSet<>();

    Events(Crm crm) {
        this.crm = crm;
    }

    private record Event(
            String id, String type, Instant at, @Nullable User by, JsonCursor record) {}

    void read() {
        Latest<Runnable> latest = new Latest<>();
        crm.folder().forEach(Resource.EVENTS, record -> event(record, latest));
        latest.values().forEach(Runnable::run);
    }

    /** By the id of the task. */
    Map<String, Completion> completions() {
        return completions;
    }

    /** Whether the log tells of something of this type. */
    boolean tellOf(String type) {
        return types.contains(type);
    }

    private void event(JsonCursor given, Latest<Runnable> into) {
        String type = given.text("type");
        String id = given.at("id").present() ? given.text("id") : given.file() + given.pointer();
        JsonCursor record = given.as("event " + id);
        Runnable effect = switch (type) {
            case "lead_status_changed" -> () -> onLead(record, type, this::moved);
            case "entity_responsible_changed" -> () -> onLead(record, type, this::handedOver);
            case "incoming_chat_message", "outgoing_chat_message" -> () -> onLead(record, type, this::message);
            case "task_completed" -> () -> completed(record);
            default -> null;
        };
        if (effect != null) {
            types.add(type);
            into.put(id, record, effect);
        }
    }

    private interface Effect {
        void on(DealDraft deal, Event event);
    }

    private void onLead(JsonCursor record, String type, Effect effect) {
        String entity = record.text("entity_type");
        if (!entity.equals("lead") && !entity.equals("leads")) {
            return;
        }
        DealDraft deal = crm.deals().of(record.id("entity_id"), "Events", record);
        Instant at = crm.times().moment(record, "created_at");
        if (deal != null && at != null) {
            String id = record.record().substring("event ".length());
            effect.on(deal, new Event(id, type, at, crm.users().author(record, "created_by"), record));
        }
    }

    private void moved(DealDraft deal, Event event) {
        Stage from = stage(event.record().at("value_before"));
        Stage to = stage(event.record().at("value_after"));
        if (to == null) {
            lost(deal, event, "Moves to a stage that no saved pipeline has", DataKind.STAGE_HISTORY);
            deal.damage(DataKind.STAGE_AUTHORS);
        } else {
            deal.stageChanges.add(new StageChange(from, to, event.at(), event.by()));
        }
    }

    private @Nullable Stage stage(JsonCursor value) {
        for (JsonCursor item : value.items()) {
            JsonCursor status = item.at("lead_status");
            return crm.pipelines().stage(status.id("pipeline_id"), status.id("id"));
        }
        return null;
    }

    private void handedOver(DealDraft deal, Event event) {
        User to = responsible(event.record().at("value_after"));
        if (to == null) {
            lost(deal, event, "Changes of owner to nobody known", DataKind.OWNER_HISTORY);
        } else {
            User from = responsible(event.record().at("value_before"));
            deal.ownerChanges.add(new OwnerChange(from, to, event.at(), event.by()));
        }
    }

    private @Nullable User responsible(JsonCursor value) {
        for (JsonCursor item : value.items()) {
            return crm.users().responsible(item.at("responsible_user"), "id");
        }
        return null;
    }

    private static void lost(DealDraft deal, Event event, String defect, DataKind kind) {
        deal.damage(kind);
        event.record().count(defect, "lead " + deal.id, "Maybe it was removed since.");
    }

    private void message(DealDraft deal, Event event) {
        boolean incoming = event.type().equals("incoming_chat_message");
        deal.interactions.add(Interaction.builder("event-" + event.id(), Interaction.Type.MESSAGE, event.at())
                .direction(incoming ? Direction.INCOMING : Direction.OUTGOING)
                .user(incoming ? null : event.by())
                .build());
    }

    /** A task that was completed, reopened and completed again was completed last. */
    private void completed(JsonCursor record) {
        String task = record.text("entity_type").startsWith("task") ? record.id("entity_id") : null;
        Instant at = crm.times().moment(record, "created_at");
        if (task != null && at != null) {
            Completion given = new Completion(at, crm.users().author(record, "created_by"));
            completions.merge(task, given, (one, other) -> one.at().isAfter(other.at()) ? one : other);
        }
    }
}
