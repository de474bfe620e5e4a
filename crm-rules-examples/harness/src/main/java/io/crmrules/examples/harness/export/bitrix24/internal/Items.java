package io.crmrules.examples.harness.export.bitrix24.internal;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * crm.item.list answers for every type of record alike, in camelCase, and only says for which when all fields were asked
 * for. Else stages tell it: those of invoices and smart processes begin with "DT" and the number of their type. An item
 * with any other stage, a category and the time of its creation may be a deal.
 */
public final class Items {

    public static final String LEAD = "1";
    public static final String DEAL = "2";
    public static final String QUOTE = "7";
    public static final String INVOICE = "31";

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern DYNAMIC = Pattern.compile("DT(\\d+)_.*");

    private static final Map<String, String> RENAMED =
            Map.of("CREATED_TIME", "DATE_CREATE", "CREATED_BY", "CREATED_BY_ID", "MOVED_BY", "MOVED_BY_ID");

    private Items() {}

    /** The number of the item's type; empty when it cannot be told. */
    public static String type(JsonCursor item) {
        String dynamic = typeOfStage(item.text("stageId"));
        if (!dynamic.isEmpty()) {
            return dynamic;
        }
        String told = item.text("entityTypeId");
        if (!told.isEmpty() && !told.equals(DEAL)) {
            return told;
        }
        if (item.has("quoteNumber")) {
            return QUOTE;
        }
        return item.has("stageId") && item.has("categoryId") && item.has("createdTime") ? DEAL : "";
    }

    /** The number in a stage such as "DT31_5:N"; empty for those of deals, leads and offers. */
    public static String typeOfStage(String stage) {
        Matcher dynamic = DYNAMIC.matcher(stage);
        return dynamic.matches() ? dynamic.group(1) : "";
    }

    /** The same record with the keys of the older methods: {@code stageId} is STAGE_ID. */
    public static JsonCursor upperCase(JsonCursor item) {
        return item.renamed(Items::key);
    }

    /** The same of a lead, whose stage the older methods call its status. */
    public static JsonCursor lead(JsonCursor item) {
        return item.renamed(name -> key(name).replaceFirst("^STAGE_(ID|SEMANTIC_ID)$", "STATUS_$1"));
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
