package io.crmrules.examples.harness.export.internal;

import io.crmrules.examples.harness.export.UnreadableExportException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of an export, hidden ones aside.
 *
 * @param export the folder, or the only file
 * @param all sorted by their paths
 */
public record ExportFiles(Path export, List<Path> all) {

    private static final int MAX_FILES = 20_000;
    private static final int MAX_DEPTH = 32;
    private static final int NAMES_SHOWN = 5;

    /**
     * Lists them, in folders of any depth.
     *
     * @throws UnreadableExportException when there is nothing to list
     */
    public static ExportFiles list(Path export) throws UnreadableExportException {
        if (!Files.exists(export)) {
            throw new UnreadableExportException(
                    export + " does not exist. Maybe the path is relative to another folder.");
        }
        try (Stream<Path> found = Files.walk(export, MAX_DEPTH)) {
            return new ExportFiles(
                    export,
                    found.filter(Files::isRegularFile)
                            .filter(path -> !path.getFileName().toString().startsWith("."))
                            .limit(MAX_FILES)
                            .sorted()
                            .toList());
        } catch (IOException | UncheckedIOException cause) {
            throw new UnreadableExportException(
                    export + " cannot be listed: " + cause.getMessage() + ". Maybe its permissions forbid it.", cause);
        }
    }

    /** The name of a file within the export, with slashes. */
    public String name(Path file) {
        return file.equals(export)
                ? String.valueOf(file.getFileName())
                : export.relativize(file).toString().replace('\\', '/');
    }

    /** Whether the file may hold JSON, by its name: .json, JSON Lines, or no ending at all, packed or not. */
    public static boolean mayHoldJson(Path file) {
        String name = plainName(file);
        return name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.indexOf('.') < 0;
    }

    /** The last part of the file's name in lower case, without .gz. */
    public static String plainName(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    }

    /** The first few of these files, for a message; "nothing" when there are none. */
    public String some(List<Path> files) {
        String names = files.stream().limit(NAMES_SHOWN).map(this::name).collect(Collectors.joining(", "));
        boolean more = files.size() > NAMES_SHOWN;
        return files.isEmpty() ? "nothing" : more ? names + ", ... (" + files.size() + " files)" : names;
    }
}
