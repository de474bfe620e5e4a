package io.crmrules.examples.harness.export.internal;

import io.crmrules.model.SourceProblem;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands.
 *
 * @param file the file's name
 * @param parent the place above, null for the root
 * @param name what the parent calls this place
 * @param record the record it belongs to, possibly empty
 * @param list what is lost when a record here cannot be read ("TASKS")
 * @param problems where its defects are told
 */
record SourcePlace(
        String file, @Nullable SourcePlace parent, String name, String record, String list, Problems problems) {

    SourcePlace below(String child) {
        return new SourcePlace(file, this, child, record, list, problems);
    }

    SourcePlace of(String owningRecord) {
        return new SourcePlace(file, parent, name, owningRecord, list, problems);
    }

    /** RFC 6901; empty for the root. */
    String pointer() {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        return parent == null ? "" : parent.pointer() + "/" + escaped;
    }

    SourceProblem problem(String problem, String hint) {
        return new SourceProblem(file, pointer(), record, problem, hint);
    }
}
