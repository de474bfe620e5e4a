package io.crmrules.examples.harness.export.amocrm.internal;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A saved body: a page of a list, or one entity.
 *
 * @param path where it lies
 * @param file its name within the export
 * @param resource what it holds; null when that is unknown or of no use here
 * @param known whether the content, not only the name, tells that this is a body of amoCRM
 * @param form how the entities lie in it
 * @param self the request it answers
 * @param next the request of the next page; null when there is none
 * @param page its number as the body says it, null when it does not
 */
public record Body(
        Path path,
        String file,
        @Nullable Resource resource,
        boolean known,
        Form form,
        Link self,
        @Nullable Link next,
        @Nullable Integer page) {

    /** How entities lie in a body. */
    public enum Form {
        /** {@code {"_embedded":{"leads":[...]}}}. */
        LIST,
        /** {@code {"leads":[...]}}, as scripts save them. */
        WRAPPER,
        /** The entities alone, or pages of them, {@code [...]} or JSON Lines, as scripts save them. */
        ARRAY,
        /** The entity itself. */
        ENTITY,
        /** No body at all: so amoCRM answers when there is nothing, and so it looks when a download fails. */
        EMPTY,
        /** Nothing of amoCRM: an error, a page of HTML, a file that was cut off. */
        NONE
    }

    private static final Set<String> OWNERS = Set.of("leads", "contacts", "companies", "customers");

    /** Whose notes these are, by the request or the name: "leads", "contacts", "companies" or "customers". */
    public String ownerOfNotes() {
        for (String segment : self.path().split("/", -1)) {
            if (OWNERS.contains(segment)) {
                return segment;
            }
        }
        return OWNERS.stream().filter(file::contains).sorted().findFirst().orElse("leads");
    }

    /** Whether the body says itself which list it is a page of. */
    boolean certain() {
        return form == Form.LIST && !self.path().isEmpty();
    }

    /** The entities; null, and a problem, when there is no list of them. */
    @Nullable
    List<JsonCursor> records(JsonCursor root, Resource held) {
        if (form == Form.ENTITY) {
            return List.of(root);
        }
        JsonCursor list = switch (form) {
            case LIST -> root.at("_embedded", held.key());
            case WRAPPER -> root.at(held.key());
            default -> root;
        };
        if (form == Form.NONE || !list.isList()) {
            root.lose(
                    "It holds no list of " + held.key() + refusal(root) + ".", "Maybe the request failed; repeat it.");
            return null;
        }
        return form == Form.ARRAY ? unpacked(list, held) : list.items();
    }

    private static List<JsonCursor> unpacked(JsonCursor list, Resource held) {
        List<JsonCursor> records = new ArrayList<>();
        for (JsonCursor item : list.items()) {
            JsonCursor page = item.at("_embedded", held.key());
            records.addAll(page.isList() ? page.items() : List.of(item));
        }
        return records;
    }

    private static String refusal(JsonCursor root) {
        boolean error = root.has("title") || root.has("detail");
        return error ? ": " + root.at("status").shown() + " " + root.at("title").shown() : "";
    }

    @Nullable
    Integer pageNumber() {
        return page == null ? self.page() : page;
    }
}
