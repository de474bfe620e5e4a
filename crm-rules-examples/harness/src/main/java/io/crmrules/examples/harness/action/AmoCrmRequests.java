package io.crmrules.examples.harness.action;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Requests of amoCRM's and Kommo's API, version 4. What is to be added is a list; its answer repeats the key. */
final class AmoCrmRequests {

    private static final int FOLLOW_UP = 1;

    private AmoCrmRequests() {}

    static @Nullable ObjectNode of(Chore chore) {
        boolean known = Vendor.number(chore.doer().id()) && (chore.deal() == null || Vendor.number(chore.deal()));
        if (!known) {
            return null;
        }
        return chore.kind() == Chore.Kind.NEW_OWNER
                ? Vendor.request(chore, "PATCH", "/api/v4/leads", list(owner(chore)))
                : Vendor.request(chore, "POST", "/api/v4/tasks", list(task(chore)));
    }

    private static ArrayNode list(ObjectNode only) {
        return JsonNodeFactory.instance.arrayNode().add(only);
    }

    private static ObjectNode task(Chore chore) {
        ObjectNode task = JsonNodeFactory.instance.objectNode();
        task.put("task_type_id", FOLLOW_UP)
                .put("text", chore.title() + "\n" + chore.text())
                .put("complete_till", chore.due().toEpochSecond())
                .put("responsible_user_id", Long.parseLong(chore.doer().id()));
        if (chore.deal() != null) {
            task.put("entity_id", Long.parseLong(chore.deal())).put("entity_type", "leads");
        }
        return task.put("request_id", chore.key());
    }

    private static ObjectNode owner(Chore chore) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", Long.parseLong(String.valueOf(chore.deal())))
                .put("responsible_user_id", Long.parseLong(chore.doer().id()))
                .put("request_id", chore.key());
    }
}
