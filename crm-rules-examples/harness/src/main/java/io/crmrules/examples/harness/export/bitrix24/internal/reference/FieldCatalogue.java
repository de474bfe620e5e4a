package io.crmrules.examples.harness.export.bitrix24.internal.reference;

import io.crmrules.examples.harness.export.bitrix24.internal.BbCode;
import io.crmrules.examples.harness.export.bitrix24.internal.Bodies;
import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.assembly.MappedFields;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The portal's own fields of the deal. Records call them UF_CRM_1721244482250; crm.deal.fields or
 * crm.deal.userfield.list, when it is in the export, tells how people call them, what the numbers of a list stand for, and which one holds the reason of a refusal.
 */
public final class FieldCatalogue {

    private static final String OWN = "UF_";

    private static final Set<String> REASON = Set.of(
            "причина отказа", "причина провала", "причина проигрыша", "refusal reason", "loss reason", "lost reason");

    private final Map<String, String> labels = new HashMap<>();
    private final Set<String> reasons = new TreeSet<>();
    private final Map<String, Map<String, String>> options = new HashMap<>();

    /** Those of deals. */
    public static FieldCatalogue read(Bodies bodies) {
        FieldCatalogue catalogue = read(bodies, Resource.DEAL_FIELDS);
        bodies.each(Resource.OWN_FIELDS, catalogue::describe);
        return catalogue;
    }

    /** Those that this resource describes. */
    static FieldCatalogue read(Bodies bodies, Resource resource) {
        FieldCatalogue catalogue = new FieldCatalogue();
        bodies.each(resource, fields -> own(fields).forEach(code -> catalogue.describe(code, fields.at(code))));
        return catalogue;
    }

    private static Stream<String> own(JsonCursor fields) {
        return fields.fieldNames().stream().filter(code -> code.startsWith(OWN));
    }

    private void describe(String code, JsonCursor field) {
        String label = field.text("formLabel").isEmpty() ? field.text("listLabel") : field.text("formLabel");
        label(code, label);
        options(code, field.at("items"));
    }

    /** crm.deal.userfield.list tells labels only when it was asked for those of a language. */
    private void describe(JsonCursor field) throws BrokenRecordException {
        String code = field.requiredId("FIELD_NAME");
        label(code, field.at("EDIT_FORM_LABEL").anyText());
        options(code, field.at("LIST"));
    }

    private void label(String code, String label) {
        if (!label.isEmpty()) {
            labels.put(code, label);
        }
        if (REASON.contains(label.toLowerCase(Locale.ROOT))) {
            reasons.add(code);
        }
    }

    private void options(String code, JsonCursor items) {
        Map<String, String> values = options.computeIfAbsent(code, any -> new HashMap<>());
        items.items().stream()
                .filter(item -> !item.text("VALUE").isEmpty())
                .forEach(item -> values.put(item.text("ID"), item.text("VALUE")));
    }

    /** The own fields of a deal as text, under their code and, where it is known, under their label too. */
    public Map<String, String> fields(JsonCursor deal) {
        Map<String, String> fields = new LinkedHashMap<>();
        own(deal).forEach(code -> {
            String value = value(code, deal.at(code));
            fields.put(code, value);
            fields.putIfAbsent(labels.getOrDefault(code, code), value);
        });
        return fields;
    }

    /** The same for a mapping, which names fields by their code or label. */
    public MappedFields.Values values(JsonCursor deal) {
        return new MappedFields.Values() {
            @Override
            public boolean has(String field) {
                return deal.has(code(field));
            }

            @Override
            public @Nullable String of(String field) {
                String code = code(field);
                return deal.has(code) ? value(code, deal.at(code)) : null;
            }
        };
    }

    /** The code of the field of this label; a code is its own. */
    String code(String field) {
        return labels.entrySet().stream()
                .filter(labelled -> labelled.getValue().equalsIgnoreCase(field))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder())
                .orElse(field);
    }

    /** Whether a field of the portal holds the reason of a refusal. */
    public boolean haveRefusalReason() {
        return !reasons.isEmpty();
    }

    /** The deal's own free text. */
    public String note(JsonCursor deal) {
        return BbCode.strip(deal.text("COMMENTS"));
    }

    /** What stands in the field that is called "Причина отказа" or the like; empty when there is none. */
    public String refusalReason(JsonCursor deal) {
        return reasons.stream()
                .map(code -> value(code, deal.at(code)))
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String value(String code, JsonCursor value) {
        if (value.isList()) {
            return value.items().stream()
                    .map(element -> value(code, element))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
        }
        String text = BbCode.strip(value.anyText());
        return Objects.requireNonNullElse(options.getOrDefault(code, Map.of()).get(text), text);
    }
}
