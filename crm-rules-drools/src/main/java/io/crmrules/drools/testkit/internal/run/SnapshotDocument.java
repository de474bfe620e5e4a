package io.crmrules.drools.testkit.internal.run;

import io.crmrules.drools.testkit.internal.RuleCase;
import io.crmrules.model.DataKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the facts of a case as a snapshot: with ids, and with the pipelines, users and card that it left out. */
final class SnapshotDocument {

    private static final Set<String> FLAGS =
            Set.of("main", "archived", "optional", "active", "held", "shared", "completed", "open");
    private static final Set<String> NUMBERS = Set.of("talkSeconds", "value");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,30})(\\.\\d{1,9})?");

    /** The lists whose entries get an id when they have none, and what it begins with. */
    private static final Map<String, String> IDS = Map.of(
            "deals", "D-",
            "tasks", "t",
            "comments", "k",
            "interactions", "i",
            "contacts", "c",
            "companies", "co",
            "leadSources", "s");

    private SnapshotDocument() {}

    /** The snapshot as JSON objects. */
    static Map<String, @Nullable Object> of(RuleCase worked) {
        Map<String, @Nullable Object> snapshot = new LinkedHashMap<>();
        snapshot.put("format", "crm-rules/snapshot/1");
        snapshot.put("takenAt", worked.now().toString());
        snapshot.putAll(DefaultCrm.reference());
        snapshot.put("provides", Stream.of(DataKind.values()).map(Enum::name).toList());
        worked.facts().forEach((name, node) -> {
            boolean one = name.equals("deal");
            String section = one ? "deals" : name;
            snapshot.put(section, json(section, one ? listOf(node.plain()) : node.plain()));
        });
        if (snapshot.get("deals") instanceof List<?> deals) {
            DefaultCrm reference = new DefaultCrm(snapshot, worked.now());
            snapshot.put("deals", deals.stream().map(reference::complete).toList());
        }
        return snapshot;
    }

    private static List<@Nullable Object> listOf(@Nullable Object one) {
        List<@Nullable Object> list = new ArrayList<>();
        list.add(one);
        return list;
    }

    /** The value of a property with the types of JSON: a YAML file need not care about quotes. */
    static @Nullable Object json(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            map.forEach((key, each) -> object.put(String.valueOf(key), json(String.valueOf(key), each)));
            return object;
        } else if (value instanceof List<?> list) {
            List<@Nullable Object> array = new ArrayList<>();
            list.forEach(each -> array.add(json(name, each)));
            return IDS.containsKey(name) ? identified(array, String.valueOf(IDS.get(name))) : array;
        }
        return value instanceof String text ? scalar(name, text) : value;
    }

    private static Object scalar(String name, String text) {
        if (FLAGS.contains(name) && (text.equals("true") || text.equals("false"))) {
            return Boolean.valueOf(text);
        }
        return NUMBERS.contains(name) && NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
    }

    private static List<@Nullable Object> identified(List<@Nullable Object> records, String prefix) {
        List<@Nullable Object> all = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            Object each = records.get(i);
            if (each instanceof Map<?, ?> properties && !properties.containsKey("id")) {
                Map<Object, @Nullable Object> named = new LinkedHashMap<>(properties);
                named.put("id", prefix + (i + 1));
                each = named;
            }
            all.add(each);
        }
        return all;
    }
}
