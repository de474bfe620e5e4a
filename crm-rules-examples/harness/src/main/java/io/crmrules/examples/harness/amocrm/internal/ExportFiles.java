package io.crmrules.examples.harness.amocrm.internal;

import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.internal.JsonFiles;
import io.crmrules.examples.harness.export.internal.Problems;
import io.crmrules.model.SourceProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of an export that may be bodies: those named .json or without any ending, hidden ones aside. */
record ExportFiles(Path export, List<Path> files, List<Path> others) {

    private static final int MAX_DEPTH = 4;
    private static final int MAX_FILES = 20_000;
    private static final int LOOKED_AT = 20;

    static ExportFiles list(Path export) throws UnreadableExportException {
        if (!Files.exists(export)) {
            throw new UnreadableExportException(
                    export + " does not exist. Maybe the path is relative to another folder.");
        }
        try (Stream<Path> found = Files.walk(export, MAX_DEPTH)) {
            List<Path> all = found.filter(Files::isRegularFile)
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .limit(MAX_FILES)
                    .sorted()
                    .toList();
            return new ExportFiles(export, only(all, true), only(all, false));
        } catch (IOException | UncheckedIOException cause) {
            throw new UnreadableExportException(
                    export + " cannot be listed: " + cause.getMessage() + ". Maybe its permissions forbid it.", cause);
        }
    }

    private static List<Path> only(List<Path> all, boolean candidates) {
        return all.stream().filter(path -> candidate(path) == candidates).toList();
    }

    private static boolean candidate(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.indexOf('.') < 0;
    }

    private String name(Path file) {
        return file.equals(export) ? String.valueOf(file.getFileName()) : slashed(export.relativize(file));
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    boolean anyKnown() throws IOException {
        for (Path file : files.subList(0, Math.min(LOOKED_AT, files.size()))) {
            Body body = BodySniffer.sniff(file, name(file));
            if (body.known() && body.resource() != null) {
                return true;
            }
        }
        return false;
    }

    /** What the files are; a file that is nothing known is a problem. */
    List<Body> bodies(Problems problems) {
        List<Body> bodies = new ArrayList<>();
        for (Path file : files) {
            try {
                Body body = BodySniffer.sniff(file, name(file));
                bodies.add(body);
                if (body.resource() == null && !body.known()) {
                    problems.add(unknown(body));
                }
            } catch (IOException unreadable) {
                problems.add(JsonFiles.unreadable(name(file), unreadable));
            }
        }
        return bodies;
    }

    private static SourceProblem unknown(Body body) {
        return new SourceProblem(
                body.file(),
                "",
                "",
                "The file is no body of amoCRM's API v4; it is not read.",
                "Maybe name it after what it holds (\"leads.json\"), or take it out of the folder.");
    }

    UnreadableExportException nothingKnown() {
        String found = Stream.concat(files.stream(), others.stream())
                .limit(5)
                .map(this::name)
                .collect(Collectors.joining(", "));
        int number = files.size() + others.size();
        return new UnreadableExportException(export + " holds no body of amoCRM's API v4 that is of use here. Found: "
                + (number == 0 ? "nothing" : number > 5 ? found + ", ... (" + number + " files)" : found)
                + ". Expected: JSON bodies such as leads.json, pipelines.json, users.json, tasks.json, notes.json,"
                + " events.json. Maybe the export lies in a folder below, or --format names another vendor.");
    }
}
