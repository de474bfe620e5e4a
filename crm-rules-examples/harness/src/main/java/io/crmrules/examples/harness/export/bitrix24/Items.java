package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * crm.item.list answers for every type of record alike, in camelCase, and does not say for which. An item with a stage,
 * a category and the time of its creation may be a deal; smart processes look the same but for the names of their stages.
 */
final class Items {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private static final Map<String, String> RENAMED =
            Map.of("CREATED_TIME", "DATE_CREATE", "CREATED_BY", "CREATED_BY_ID");

    private Items() {}

    static boolean maybeDeal(JsonCursor item) {
        return item.has("stageId")
                && item.has("categoryId")
                && item.has("createdTime")
                && !item.text("stageId").startsWith("DT");
    }

    /** The same record with the keys of crm.deal.list. */
    static JsonCursor asDeal(JsonCursor item) {
        return item.renamed(Items::key);
    }

    private static String key(String camelCase) {
        if (camelCase.startsWith("ufCrm")) {
            String name = camelCase.substring("ufCrm".length()).toUpperCase(Locale.ROOT);
            return (name.startsWith("_") ? "UF_CRM" : "UF_CRM_") + name;
        }
        String key = HUMP.matcher(camelCase).replaceAll("_").toUpperCase(Locale.ROOT);
        return RENAMED.getOrDefault(key, key);
    }
}
