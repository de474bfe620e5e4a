package io.crmrules.examples.harness.bitrix24.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.Located;
import io.crmrules.model.SourceProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bodies of an export: walks the records of a resource, file by file, and keeps count of what is there. */
public final class Bodies {

    /** A page holds 50 records; a body of this size is none. */
    private static final long MAX_BYTES = 64L * 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .build();

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

    /** Takes in one record; what it throws becomes a problem, and the next record follows. */
    public interface RecordReader {
        void read(Located record) throws BrokenRecordException;
    }

    /** Hands every record of a resource to the reader, each id once. */
    public void each(Resource resource, RecordReader reader) {
        Pages counted = pages(resource);
        for (Path file : folder.of(resource)) {
            Located body = parse(file);
            if (body == null || !answered(body)) {
                counted.broken();
                continue;
            }
            times.note(body.get("time"));
            counted.note(body);
            records(body).stream()
                    .filter(counted::first)
                    .forEach(record -> read(record.of(resource.noun(record)), resource, reader));
        }
    }

    private void read(Located record, Resource resource, RecordReader reader) {
        try {
            reader.read(record);
        } catch (BrokenRecordException e) {
            problems.add(e.problem());
            pages(resource).lost();
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

    /** Whether all records of a resource were listed and read; what is missing is a problem, told once. */
    public boolean complete(Resource resource) {
        return folder.lists(resource) && pages(resource).complete(resource, problems);
    }

    /** Whether in addition no record had to be left out. */
    public boolean intact(Resource resource) {
        return complete(resource) && !pages(resource).lossy();
    }

    private @Nullable Located parse(Path file) {
        String name = ExportFolder.nameOf(file);
        try {
            long size = Files.size(file);
            if (size > MAX_BYTES) {
                problems.add(name, "is not read: it has " + size + " bytes", "Maybe it is no answer to one call.");
                return null;
            }
            return Located.root(JSON.readTree(Files.readAllBytes(file)), name);
        } catch (JsonProcessingException e) {
            problems.add(new SourceProblem(name, place(e), "", "is no JSON: " + firstWords(e), hint(e)));
        } catch (IOException e) {
            problems.add(name, "cannot be read: " + e.getMessage(), "Maybe you lack the right to read it.");
        }
        return null;
    }

    private static String place(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    /** Without what Jackson adds about its own source. */
    private static String firstWords(JsonProcessingException e) {
        return e.getOriginalMessage().replaceFirst(" ?[(](?:start marker|from `)[\\s\\S]*", "");
    }

    private static String hint(JsonProcessingException e) {
        return e.getOriginalMessage().contains("end-of-input")
                ? "Maybe the file was cut off."
                : "Maybe the file is no JSON in UTF-8.";
    }

    private boolean answered(Located body) {
        if (body.has("error")) {
            problems.add(body.get("error")
                    .problem(
                            "the portal refused: " + Located.shown(body.text("error")) + " "
                                    + Located.shown(body.text("error_description")),
                            "Maybe repeat the call."));
            return false;
        }
        if (!body.node().isArray() && !body.get("result").node().isContainerNode()) {
            problems.add(body.problem("has no result", "Maybe it is not the whole answer of the method."));
            return false;
        }
        return true;
    }

    private static List<Located> records(Located body) {
        Located result = body.node().isArray() ? body : body.get("result");
        for (String container : CONTAINERS) {
            Located inner = result.get(container);
            if (inner.node().isContainerNode()) {
                return container.endsWith("s") ? inner.elements() : List.of(inner);
            }
        }
        return isList(result.node()) || result.node().isEmpty() ? result.elements() : List.of(result);
    }

    /** An array, or an object with nothing but numbers for keys: so PHP writes an array with gaps. */
    private static boolean isList(JsonNode result) {
        boolean numbered = !result.isEmpty();
        for (var keys = result.fieldNames(); keys.hasNext(); ) {
            numbered &= keys.next().chars().allMatch(Character::isDigit);
        }
        return result.isArray() || numbered;
    }
}
