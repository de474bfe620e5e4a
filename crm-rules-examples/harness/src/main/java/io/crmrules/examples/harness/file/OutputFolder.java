package io.crmrules.examples.harness.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that {@code --out} names. */
public final class OutputFolder {

    private OutputFolder() {}

    /**
     * Makes it, before the work is done that would be lost without it.
     *
     * @throws NotWrittenException when it cannot be made or written to
     */
    public static void make(Path folder) throws NotWrittenException {
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw new AccessDeniedException(folder.toString());
            }
        } catch (IOException e) {
            throw NotWrittenException.folder(folder, e);
        }
    }
}
