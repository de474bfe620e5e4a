package io.crmrules.examples.harness.export.amocrm.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a body of amoCRM's API v4 holds. */
public enum Resource {
    ACCOUNT("account", "subdomain current_user_id"),
    TASKS("tasks", "complete_till"),
    NOTES("notes", "note_type"),
    EVENTS("events", "value_after"),
    UNSORTED("unsorted", "uid category"),
    LEADS("leads", "status_id pipeline_id"),
    PIPELINES("pipelines", "is_main is_archive"),
    STATUSES("statuses", "pipeline_id is_editable"),
    USERS("users", "rights"),
    CONTACTS("contacts", "first_name last_name"),
    COMPANIES("companies", ""),
    LOSS_REASONS("loss_reasons", ""),
    SOURCES("sources", ""),
    CATALOGS("catalogs", "can_add_elements"),
    ELEMENTS("elements", "catalog_id"),
    LINKS("links", "");

    private final String key;
    private final String signature;

    Resource(String key, String signature) {
        this.key = key;
        this.signature = signature;
    }

    /** As URLs and lists call it. */
    public String key() {
        return key;
    }

    /** What is lost when a record cannot be read. */
    String list() {
        return this == LEADS || this == UNSORTED ? "DEALS" : name();
    }

    private String singular() {
        return key.endsWith("ies")
                ? key.substring(0, key.length() - 3) + "y"
                : key.replaceFirst("(?<=tatus)es$|s$", "");
    }

    /** The resource with one of these keys, as lists are embedded under them. */
    static @Nullable Resource ofKeys(Collection<String> keys) {
        for (Resource resource : values()) {
            if (keys.contains(resource.key)) {
                return resource;
            }
        }
        return null;
    }

    /** Whether a key is nearly that of a resource, and no other. */
    static boolean isMisspelt(String key) {
        return Stream.of(values()).anyMatch(resource -> ExportFolder.SPELLING.isSlip(resource.key, key));
    }

    /** The resource that a URL path speaks of: {@code /api/v4/leads/12/notes/3} gives notes. */
    static @Nullable Resource ofPath(String path) {
        Resource last = null;
        for (String segment : path.split("/", -1)) {
            Resource named = ofKeys(List.of(segment));
            last = named == null ? last : named;
        }
        return last;
    }

    /** The resource of which an entity with these fields is one. */
    static @Nullable Resource ofFields(Set<String> fields) {
        for (Resource resource : values()) {
            if (!resource.signature.isEmpty() && fields.containsAll(List.of(resource.signature.split(" ", -1)))) {
                return resource;
            }
        }
        return null;
    }

    /** The resource that a file's name speaks of, the last one named: "leads_notes-2.json", "sampleGetLeadByID.json". */
    static @Nullable Resource ofFileName(String fileName) {
        String words = fileName.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        String separated = "_" + words.replaceAll("[^a-z]+", "_") + "_";
        Resource last = null;
        int at = -1;
        for (Resource resource : values()) {
            int found = Math.max(
                    separated.lastIndexOf("_" + resource.key + "_"),
                    separated.lastIndexOf("_" + resource.singular() + "_"));
            if (found > at) {
                last = resource;
                at = found;
            }
        }
        return last;
    }
}
