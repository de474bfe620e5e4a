package io.crmrules.examples.harness.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder with their times and sizes: equal as long as nobody saved anything. */
record FolderState(Map<Path, Stamp> files) {

    private static final int DEPTH = 8;

    /** A file's. */
    record Stamp(FileTime time, long size) {}

    /** The folder as it is now; one that is gone has no files. */
    static FolderState of(Path folder) {
        Map<Path, Stamp> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .forEach(path -> add(path, files));
        } catch (IOException | UncheckedIOException savedJustNow) {
            return new FolderState(files); // editors delete and rename: the next look sees it whole
        }
        return new FolderState(files);
    }

    private static void add(Path path, Map<Path, Stamp> files) {
        try {
            files.put(path, new Stamp(Files.getLastModifiedTime(path), Files.size(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
