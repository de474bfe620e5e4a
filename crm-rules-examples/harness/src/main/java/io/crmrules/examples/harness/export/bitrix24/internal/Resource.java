package io.crmrules.examples.harness.export.bitrix24.internal;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A family of records, by the REST methods that answer with them: the one that lists, the one that gets one. */
public enum Resource {
    CATEGORIES("category", "crm.category.list", "crm.category.get"),
    STATUSES("status", "crm.status.list"),
    DEAL_FIELDS("fields", "crm.deal.fields"),
    USERS("user", "user.get"),
    COMPANIES("company", "crm.company.list", "crm.company.get"),
    CONTACTS("contact", "crm.contact.list", "crm.contact.get"),
    DEALS("deal", "crm.deal.list", "crm.deal.get"),
    ITEMS("item", "crm.item.list", "crm.item.get"),
    LEADS("lead", "crm.lead.list", "crm.lead.get"),
    DEAL_CONTACTS("deal contact", "crm.deal.contact.items.get"),
    ACTIVITIES("activity", "crm.activity.list", "crm.activity.get"),
    COMMENTS("comment", "crm.timeline.comment.list", "crm.timeline.comment.get"),
    STAGE_HISTORY("stage history entry", "crm.stagehistory.list"),
    CALLS("call", "voximplant.statistic.get"),
    TASKS("task", "tasks.task.list", "tasks.task.get"),
    /** Known and of no use here, as are the next. */
    SETTINGS("settings", "calendar.settings.get", "timeman.settings"),
    DUPLICATES("duplicates", "crm.duplicate.findbycomm");

    /** What may help when records name others that are not here. */
    public static final String INCOMPLETE =
            "Maybe not all pages were saved, or the records were deleted or are hidden from whoever exported.";

    private final String noun;
    private final String method;
    private final String single;

    Resource(String noun, String method) {
        this(noun, method, method);
    }

    Resource(String noun, String method, String single) {
        this.noun = noun;
        this.method = method;
        this.single = single;
    }

    /** The method that lists these records. */
    public String method() {
        return method;
    }

    /** A record as messages speak of it, such as "deal 37". */
    String noun(JsonCursor record) {
        String id = record.at(record.has("ID") ? "ID" : "id").anyText();
        return noun + (id.isEmpty() ? "" : " " + id);
    }

    /** Whose answer a file is, null when its name is no known method. Paging suffixes do not matter. */
    static @Nullable Resource of(String fileName) {
        return Arrays.stream(values())
                .filter(resource -> names(fileName, resource.method) || names(fileName, resource.single))
                .findFirst()
                .orElse(null);
    }

    /** Whether the file is an answer of the method that lists these records. */
    boolean listedIn(String fileName) {
        return names(fileName, method);
    }

    private static boolean names(String fileName, String method) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return lower.startsWith(method)
                && lower.endsWith(".json")
                && !Character.isLetterOrDigit(lower.charAt(method.length()));
    }
}
