package io.crmrules.examples.harness.export.bitrix24.internal;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.assembly.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What records of Bitrix24 hang on: each family says it in its own way. Orders, smart processes and the like are none. */
public final class Owners {

    private static final Map<String, Owner.Type> TYPES = Map.ofEntries(
            Map.entry("1", Owner.Type.LEAD),
            Map.entry("lead", Owner.Type.LEAD),
            Map.entry("l", Owner.Type.LEAD),
            Map.entry("2", Owner.Type.DEAL),
            Map.entry("deal", Owner.Type.DEAL),
            Map.entry("d", Owner.Type.DEAL),
            Map.entry("3", Owner.Type.CONTACT),
            Map.entry("contact", Owner.Type.CONTACT),
            Map.entry("c", Owner.Type.CONTACT),
            Map.entry("4", Owner.Type.COMPANY),
            Map.entry("company", Owner.Type.COMPANY),
            Map.entry("co", Owner.Type.COMPANY));

    private Owners() {}

    /** By number or by name; null for what is no owner here. */
    public static @Nullable Owner of(String type, @Nullable String id) {
        Owner.Type known = TYPES.get(type.toLowerCase(Locale.ROOT));
        return known == null || id == null ? null : new Owner(known, id);
    }

    /** The owner of an activity, and what else it is bound to. */
    public static List<Owner> ofActivity(JsonCursor activity) {
        List<Owner> owners = new ArrayList<>();
        add(owners, of(activity.text("OWNER_TYPE_ID"), activity.reference("OWNER_ID")));
        for (JsonCursor binding : activity.at("BINDINGS").items()) {
            add(
                    owners,
                    binding.has("entityTypeId")
                            ? of(binding.text("entityTypeId"), binding.reference("entityId"))
                            : of(binding.text("OWNER_TYPE_ID"), binding.reference("OWNER_ID")));
        }
        return owners;
    }

    /** Whether a record names something as its owner, if only something that is none here. */
    public static boolean named(JsonCursor record, String typeKey, String idKey) {
        return !record.text(typeKey).isEmpty() && record.reference(idKey) != null;
    }

    /** The links of a task of the portal, such as "D_101". */
    public static List<Owner> ofTask(JsonCursor task) {
        List<Owner> owners = new ArrayList<>();
        for (JsonCursor link : task.at("ufCrmTask").items()) {
            String[] parts = link.text().split("_", 2);
            add(owners, parts.length < 2 ? null : of(parts[0], parts[1]));
        }
        return owners;
    }

    private static void add(List<Owner> owners, @Nullable Owner owner) {
        if (owner != null && !owners.contains(owner)) {
            owners.add(owner);
        }
    }
}
