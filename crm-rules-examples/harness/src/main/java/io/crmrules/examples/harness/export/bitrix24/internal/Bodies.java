package io.crmrules.examples.harness.export.bitrix24.internal;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.JsonFiles;
import io.crmrules.examples.harness.export.internal.Problems;
import io.crmrules.examples.harness.export.internal.RecordReader;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The bodies of an export: walks the records of a resource, file by file, and keeps count of what is there. */
public final class Bodies {

    /** The properties of a result that hold its records, when it is no list of them itself. */
    private static final List<String> CONTAINERS = List.of("items", "item", "categories", "category", "tasks", "task");

    private final ExportFolder folder;
    private final Problems problems;
    private final AnswerTimes times = new AnswerTimes();
    private final Map<Resource, Pages> pages = new EnumMap<>(Resource.class);

    public Bodies(ExportFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** Hands every record of a resource to the reader, each id once. */
    public void each(Resource resource, RecordReader reader) {
        Pages counted = pages(resource);
        for (Path file : folder.of(resource)) {
            JsonCursor body = JsonFiles.read(file, ExportFolder.nameOf(file), problems);
            if (body == null || !answered(body)) {
                counted.broken();
                continue;
            }
            times.note(body.at("time"));
            counted.note(body);
            for (JsonCursor record : records(body)) {
                if (counted.first(record) && !record.as(resource.noun(record)).readBy(reader)) {
                    counted.lost();
                }
            }
        }
    }

    private Pages pages(Resource resource) {
        return pages.computeIfAbsent(resource, any -> new Pages());
    }

    public AnswerTimes times() {
        return times;
    }

    public boolean has(Resource resource) {
        return folder.has(resource);
    }

    /** Reports the files that are no answer of a known method. */
    public void reportStrangers() {
        folder.reportStrangers(problems);
    }

    /** Whether all records of a resource were listed and read; what is missing is a problem, told once. */
    public boolean complete(Resource resource) {
        return folder.lists(resource) && pages(resource).complete(resource, problems);
    }

    /** Whether in addition no record had to be left out. */
    public boolean intact(Resource resource) {
        return complete(resource) && !pages(resource).lossy();
    }

    private static boolean answered(JsonCursor body) {
        if (body.has("error")) {
            String refusal = body.at("error").shown() + " "
                    + body.at("error_description").shown();
            body.at("error").report("The portal refused: " + refusal + ".", "Maybe repeat the call.");
            return false;
        }
        if (!result(body).isContainer()) {
            body.report("It has no result.", "Maybe it is not the whole answer of the method.");
            return false;
        }
        return true;
    }

    private static List<JsonCursor> records(JsonCursor body) {
        JsonCursor result = result(body);
        for (String container : CONTAINERS) {
            JsonCursor inner = result.at(container);
            if (inner.isContainer()) {
                return container.endsWith("s") ? inner.items() : List.of(inner);
            }
        }
        return result.isList() ? result.items() : List.of(result);
    }

    /** Scripts save the result alone, too. */
    private static JsonCursor result(JsonCursor body) {
        return body.isObject() ? body.at("result") : body;
    }
}
