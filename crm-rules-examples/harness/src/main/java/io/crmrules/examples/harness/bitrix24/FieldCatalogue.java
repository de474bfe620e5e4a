package io.crmrules.examples.harness.bitrix24;

import io.crmrules.examples.harness.bitrix24.internal.BbCode;
import io.crmrules.examples.harness.bitrix24.internal.Bodies;
import io.crmrules.examples.harness.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.internal.Located;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The portal's own fields of the deal. Records call them UF_CRM_1721244482250; crm.deal.fields, when it is in the
 * export, tells how people call them, what the numbers of a list stand for, and which one holds the reason of a refusal.
 */
final class FieldCatalogue {

    private static final String OWN = "UF_";

    private static final Set<String> REASON = Set.of(
            "причина отказа", "причина провала", "причина проигрыша", "refusal reason", "loss reason", "lost reason");

    private final Map<String, String> labels = new HashMap<>();
    private final Set<String> reasons = new TreeSet<>();
    private final Map<String, Map<String, String>> options = new HashMap<>();

    static FieldCatalogue read(Bodies bodies) {
        FieldCatalogue catalogue = new FieldCatalogue();
        bodies.each(
                Resource.DEAL_FIELDS,
                fields -> fields.node().fieldNames().forEachRemaining(code -> {
                    if (code.startsWith(OWN)) {
                        catalogue.describe(code, fields.get(code));
                    }
                }));
        return catalogue;
    }

    private void describe(String code, Located field) {
        String label = field.text("formLabel").isEmpty() ? field.text("listLabel") : field.text("formLabel");
        if (!label.isEmpty()) {
            labels.put(code, label);
        }
        if (REASON.contains(label.toLowerCase(Locale.ROOT))) {
            reasons.add(code);
        }
        Map<String, String> values = new HashMap<>();
        field.get("items").elements().forEach(item -> values.put(item.text("ID"), item.text("VALUE")));
        options.put(code, values);
    }

    /** The own fields of a deal as text, under their code and, where it is known, under their label too. */
    Map<String, String> fields(Located deal) {
        Map<String, String> fields = new LinkedHashMap<>();
        deal.node().fieldNames().forEachRemaining(code -> {
            if (code.startsWith(OWN)) {
                String value = value(code, deal.get(code));
                fields.put(code, value);
                fields.putIfAbsent(labels.getOrDefault(code, code), value);
            }
        });
        return fields;
    }

    /** What stands in the field that is called "Причина отказа" or the like; empty when there is none. */
    String refusalReason(Located deal) {
        return reasons.stream()
                .map(code -> value(code, deal.get(code)))
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String value(String code, Located value) {
        if (value.node().isArray()) {
            return value.elements().stream()
                    .map(element -> value(code, element))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
        }
        String text = value.node().isBoolean() ? value.node().asText() : BbCode.strip(value.text());
        return Objects.requireNonNullElse(options.getOrDefault(code, Map.of()).get(text), text);
    }
}
