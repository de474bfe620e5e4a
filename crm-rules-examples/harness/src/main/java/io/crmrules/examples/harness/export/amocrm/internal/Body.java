package io.crmrules.examples.harness.export.amocrm.internal;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import java.nio.file.Path;
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
        /** The entity itself. */
        ENTITY,
        /** The entities alone, {@code [...]}, as scripts save them. */
        ARRAY
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

    List<JsonCursor> records(JsonCursor root, Resource held) {
        return switch (form) {
            case LIST -> root.at("_embedded", held.key()).items();
            case ENTITY -> List.of(root);
            case ARRAY -> root.items();
        };
    }

    @Nullable
    Integer pageNumber() {
        return page == null ? self.page() : page;
    }
}
