package io.crmrules.examples.harness.export.bitrix24.internal;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one call answered: a page of a list, or a record. A batch holds several.
 *
 * @param label what the file or the batch calls it; it may name whom the answer is about
 * @param records where they stand
 * @param total how many there are in all, as the portal counted; null when it did not
 * @param next whether another page follows
 */
record Answer(
        String label, List<JsonCursor> records, @Nullable Long total, boolean next) {

    /** The properties of a result that hold its records, when it is no list of them itself. */
    private static final List<String> CONTAINERS =
            List.of("items", "categories", "tasks", "documents", "item", "category", "task", "document");

    /** The answers in a body, as far as they can be read; what cannot be is a problem and null. */
    static @Nullable List<Answer> in(JsonCursor body, Resource resource, boolean list, String label) {
        JsonCursor result = body.isObject() ? body.at("result") : body;
        if (body.has("error") || !result.isContainer()) {
            refused(body);
            return null;
        }
        if (result.isObject() && result.has("result")) {
            return batch(result, resource, list);
        }
        List<JsonCursor> records = records(result, resource, list);
        return records == null
                ? null
                : List.of(new Answer(label, records, total(body.at("total")), body.id("next") != null));
    }

    private static void refused(JsonCursor body) {
        if (body.has("error")) {
            String refusal = body.at("error").shown() + " "
                    + body.at("error_description").shown();
            body.at("error").lose("The portal refused: " + refusal + ".", "Maybe repeat the call.");
        } else {
            body.lose("It has no result.", "Maybe it is not the whole answer of the method.");
        }
    }

    private static @Nullable List<Answer> batch(JsonCursor batch, Resource resource, boolean list) {
        List<Answer> answers = new ArrayList<>();
        boolean sound = true;
        JsonCursor errors = batch.at("result_error");
        for (String key : errors.fieldNames()) {
            errors.at(key).lose("The portal refused a call of the batch: " + key + ".", "Maybe repeat the call.");
            sound = false;
        }
        JsonCursor results = batch.at("result");
        List<JsonCursor> parts = results.isObject()
                ? results.fieldNames().stream().map(results::at).toList()
                : results.items();
        for (JsonCursor part : parts) {
            List<JsonCursor> records = records(part, resource, list);
            sound &= records != null;
            if (records != null) {
                String key = part.name();
                boolean next = batch.at("result_next").has(key);
                answers.add(new Answer(key, records, total(batch.at("result_total", key)), next));
            }
        }
        return sound ? answers : null;
    }

    private static @Nullable List<JsonCursor> records(JsonCursor result, Resource resource, boolean list) {
        if (resource.settings()) {
            return result.isObject() && result.present() ? List.of(result) : List.of();
        }
        for (String container : CONTAINERS) {
            if (result.isObject() && result.has(container)) {
                JsonCursor inner = result.at(container);
                return container.endsWith("s") || inner.isList() ? items(inner) : List.of(inner);
            }
        }
        return list || result.isList() ? items(result) : List.of(result);
    }

    private static @Nullable List<JsonCursor> items(JsonCursor list) {
        if (!list.isList()) {
            list.lose(list.quoted() + " is not a list.", "Maybe the call failed; repeat it.");
            return null;
        }
        return list.items();
    }

    private static @Nullable Long total(JsonCursor total) {
        String text = total.text();
        return text.matches("\\d{1,9}") ? Long.valueOf(text) : null;
    }
}
