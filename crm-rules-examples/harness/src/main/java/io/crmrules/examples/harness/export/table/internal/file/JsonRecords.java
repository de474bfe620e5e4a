package io.crmrules.examples.harness.export.table.internal.file;

import com.fasterxml.jackson.databind.JsonNode;
import io.crmrules.examples.harness.export.mapping.BodyTerms;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Records as rows, or the items of a list in each of them. Columns are paths: {@code properties.dealname}; the values of
 * a list stand in one cell, with commas between them.
 */
final class JsonRecords {

    private final BodyTerms body;
    private final Sink sink;

    JsonRecords(BodyTerms body, Sink sink) {
        this.body = body;
        this.sink = sink;
    }

    void read(String place, JsonNode record) {
        if (!record.isObject()) {
            sink.broken(place, "It is no record.");
        } else if (body.rows().isEmpty()) {
            row(place, flat("", record));
        } else {
            items(place, record);
        }
    }

    private void row(String place, Map<String, String> cells) {
        sink.headings(cells.keySet());
        sink.row(place, cells);
    }

    private void items(String place, JsonNode record) {
        Map<String, String> around = flat(BodyTerms.PARENT, record);
        JsonNode list = BodyTerms.at(record, body.rows());
        if (list.isMissingNode() || list.isNull()) {
            sink.headings(around.keySet());
            sink.lacking(place, around, "");
            return;
        }
        String inside = place + "/" + body.rows();
        if (!list.isArray()) {
            sink.lacking(inside, around, "It is not a list.");
        } else if (cut(record, list)) {
            sink.lacking(inside, around, "The list may be cut off: it has " + list.size() + " items.");
        }
        for (int i = 0; i < list.size(); i++) {
            item(inside + "/" + i, around, list.path(i));
        }
    }

    private boolean cut(JsonNode record, JsonNode list) {
        int end = body.rows().lastIndexOf('.');
        boolean full = body.most() > 0 && list.size() >= body.most();
        return full || (end > 0 && body.more(BodyTerms.at(record, body.rows().substring(0, end))));
    }

    private void item(String place, Map<String, String> around, JsonNode item) {
        if (!item.isObject()) {
            sink.lacking(place, around, "It is no record.");
            return;
        }
        Map<String, String> cells = flat("", item);
        cells.putAll(around);
        row(place, cells);
    }

    private static Map<String, String> flat(String prefix, JsonNode record) {
        Map<String, String> cells = new LinkedHashMap<>();
        record.properties().forEach(field -> flatten(prefix + field.getKey(), field.getValue(), cells));
        return cells;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> cells) {
        if (node.isObject()) {
            node.properties().forEach(field -> flatten(path + "." + field.getKey(), field.getValue(), cells));
        } else if (node.isArray()) {
            cells.putIfAbsent(path, "");
            node.forEach(item -> item(path, item, cells));
        } else {
            add(path, node.isNull() ? "" : node.asText().strip(), cells);
        }
    }

    private static void item(String path, JsonNode item, Map<String, String> cells) {
        if (item.isNull()) {
            cells.put(path + Sink.NOTHING, "");
        } else {
            flatten(path, item, cells);
        }
    }

    private static void add(String path, String text, Map<String, String> cells) {
        cells.merge(path, text, (before, more) -> before.isEmpty() ? more : before + ", " + more);
    }
}
