package io.crmrules.examples.harness.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A result that could not be written; the message says which, why and what may help. */
public final class NotWrittenException extends IOException {

    private static final long serialVersionUID = 1L;

    /** So little is left where a write failed that the disk must be full. */
    private static final long FULL = 64 * 1024;

    public NotWrittenException(Path file, IOException cause) {
        super(file + " could not be written: " + reason(file, cause), cause);
    }

    private NotWrittenException(String message, IOException cause) {
        super(message, cause);
    }

    /** Of a folder that cannot be made or written to. */
    public static NotWrittenException folder(Path folder, IOException cause) {
        return new NotWrittenException(
                "Nothing can be written to the folder " + folder + ". " + FileFault.text(cause)
                        + " Maybe name another one.",
                cause);
    }

    private static String reason(Path file, IOException cause) {
        return full(file, cause)
                ? "the disk is full. Maybe free some space, or name a folder on another disk."
                : FileFault.text(cause) + " Maybe another program has it open.";
    }

    /** What the system says of a full disk is in the user's language, so the space is asked for, too. */
    private static boolean full(Path file, IOException cause) {
        try {
            return String.valueOf(cause.getMessage()).contains("No space left")
                    || Files.getFileStore(file.toAbsolutePath().resolveSibling(""))
                                    .getUsableSpace()
                            < FULL;
        } catch (IOException e) {
            return false;
        }
    }
}
