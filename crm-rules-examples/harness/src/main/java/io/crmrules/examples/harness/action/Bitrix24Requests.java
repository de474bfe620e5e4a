package io.crmrules.examples.harness.action;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Methods of Bitrix24's REST API, as a webhook takes them. */
final class Bitrix24Requests {

    private static final String LEAD = "L_";
    private static final int LEADS = 1;
    private static final int DEALS = 2;

    private Bitrix24Requests() {}

    static @Nullable ObjectNode of(Chore chore) {
        boolean known = Vendor.number(chore.doer().id()) && (chore.deal() == null || Vendor.number(number(chore)));
        if (!known) {
            return null;
        }
        return switch (chore.kind()) {
            case PERSONAL_TASK -> Vendor.request(chore, "POST", "tasks.task.add", task(chore));
            case DEAL_TASK -> Vendor.request(chore, "POST", "crm.activity.todo.add", activity(chore));
            case NEW_OWNER ->
                Vendor.request(chore, "POST", lead(chore) ? "crm.lead.update" : "crm.deal.update", owner(chore));
        };
    }

    private static boolean lead(Chore chore) {
        return Objects.requireNonNull(chore.deal()).startsWith(LEAD);
    }

    private static String number(Chore chore) {
        String deal = Objects.requireNonNull(chore.deal());
        return lead(chore) ? deal.substring(LEAD.length()) : deal;
    }

    private static ObjectNode task(Chore chore) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("fields")
                .put("TITLE", plain(chore.title()))
                .put("DESCRIPTION", plain(chore.text()))
                .put("RESPONSIBLE_ID", Long.parseLong(chore.doer().id()))
                .put("DEADLINE", due(chore));
        return body;
    }

    private static ObjectNode activity(Chore chore) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("ownerTypeId", lead(chore) ? LEADS : DEALS)
                .put("ownerId", Long.parseLong(number(chore)))
                .put("deadline", due(chore))
                .put("title", plain(chore.title()))
                .put("description", plain(chore.text()))
                .put("responsibleId", Long.parseLong(chore.doer().id()));
    }

    private static ObjectNode owner(Chore chore) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("id", Long.parseLong(number(chore)));
        body.putObject("fields")
                .put("ASSIGNED_BY_ID", Long.parseLong(chore.doer().id()));
        return body;
    }

    private static String due(Chore chore) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(chore.due());
    }

    /** What people typed is no BBCode and no HTML, which the portal would make of it. */
    private static String plain(String text) {
        return text.replace('[', '(').replace(']', ')').replace('<', '‹').replace('>', '›');
    }
}
