package io.crmrules.json.internal.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * By what one sees that a file was written to, or replaced.
 *
 * @param key of the file behind the name, null where the system has none
 */
public record FileState(
        long size, FileTime modified, @Nullable Object key) {

    /** Of a file, or null when it cannot be asked. */
    public static @Nullable FileState of(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileState(now.size(), now.lastModifiedTime(), now.fileKey());
        } catch (IOException e) {
            return null;
        }
    }
}
