package io.crmrules.examples.harness.export.amocrm.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.crmrules.examples.harness.export.amocrm.internal.Body.Form;
import io.crmrules.examples.harness.export.internal.JsonFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out what a file holds, from its content first, without holding it in memory. */
final class BodySniffer {

    private static final int MOST_FIELDS = 1_000;

    private final Set<String> fields = new LinkedHashSet<>();
    private final Set<String> embedded = new LinkedHashSet<>();
    private boolean array;
    private boolean empty;
    private Link self = Link.NONE;
    private @Nullable Link next;
    private @Nullable Integer page;

    private BodySniffer() {}

    /** The body that the file seems to be; what stands before a break of its JSON counts. */
    static Body sniff(Path path, String file) throws IOException {
        BodySniffer found = new BodySniffer();
        try (JsonParser json = JsonFiles.factory().createParser(JsonFiles.open(path))) {
            found.document(json, JsonFiles.lines(path));
        } catch (JsonProcessingException cause) {
            // Told when the file is read; until then what was seen of it may be enough.
            return found.body(path, file);
        }
        return found.body(path, file);
    }

    /** Of an array, and of JSON Lines, the first record tells of all. */
    private void document(JsonParser json, boolean lines) throws IOException {
        JsonToken first = json.nextToken();
        empty = first == null;
        array = !empty && (lines || first == JsonToken.START_ARRAY);
        if (first == JsonToken.START_ARRAY) {
            first = json.nextToken();
        }
        if (first == JsonToken.START_OBJECT) {
            eachField(json, fields, field -> value(json, field));
        }
    }

    private void value(JsonParser json, String field) throws IOException {
        if (field.equals("_page") && json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            page = Math.max(0, json.getValueAsInt());
        } else if (field.equals("_embedded") && json.currentToken() == JsonToken.START_OBJECT) {
            eachField(json, embedded, any -> json.skipChildren());
        } else if (field.equals("_links") && json.currentToken() == JsonToken.START_OBJECT) {
            eachField(json, new LinkedHashSet<>(), relation -> link(json, relation));
        } else {
            json.skipChildren();
        }
    }

    private void link(JsonParser json, String relation) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        eachField(json, new LinkedHashSet<>(), field -> {
            if (field.equals("href") && json.currentToken() == JsonToken.VALUE_STRING) {
                href(relation, Link.parse(json.getText()));
            }
            json.skipChildren();
        });
    }

    private void href(String relation, Link link) {
        if (relation.equals("self")) {
            self = link;
        } else if (relation.equals("next")) {
            next = link;
        }
    }

    private static void eachField(JsonParser json, Set<String> names, FieldVisitor visitor) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (names.size() < MOST_FIELDS) {
                names.add(name);
            }
            json.nextToken();
            visitor.visit(name);
        }
    }

    private Body body(Path path, String file) {
        Form form = form();
        Resource byContent = switch (form) {
            case LIST -> Resource.ofKeys(embedded);
            case WRAPPER -> Resource.ofKeys(fields);
            case ENTITY -> entity();
            case ARRAY -> hasId() ? null : Resource.ofKeys(embedded);
            default -> null;
        };
        boolean foreign = byContent == null
                && form == Form.LIST
                && !embedded.isEmpty()
                && embedded.stream().noneMatch(Resource::isMisspelt);
        Resource resource = byContent != null || foreign ? byContent : byName(path);
        boolean known = byContent != null || foreign;
        return array
                ? new Body(path, file, resource, known, form, Link.NONE, null, null)
                : new Body(path, file, resource, known, form, self, next, page);
    }

    private @Nullable Resource byName(Path path) {
        Resource named = Resource.ofFileName(String.valueOf(path.getFileName()).replaceFirst("\\.gz$", ""));
        return named == null && array ? Resource.ofFields(fields) : named;
    }

    private boolean hasId() {
        return fields.contains("id") || fields.contains("uid");
    }

    private Form form() {
        if (array || empty) {
            return array ? Form.ARRAY : Form.EMPTY;
        }
        if (hasId()) {
            return Form.ENTITY;
        }
        if (fields.contains("_embedded")) {
            return Form.LIST;
        }
        return Resource.ofKeys(fields) == null ? Form.NONE : Form.WRAPPER;
    }

    private @Nullable Resource entity() {
        Resource byLink = self.path().contains("/api/v4/") ? Resource.ofPath(self.path()) : null;
        return byLink == null ? Resource.ofFields(fields) : byLink;
    }

    private interface FieldVisitor {
        void visit(String field) throws IOException;
    }
}
