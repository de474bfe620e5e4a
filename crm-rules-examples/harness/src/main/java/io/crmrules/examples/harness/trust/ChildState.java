package io.crmrules.examples.harness.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * What a process with trusted rules says of itself, in a file that the process that started it watches. Of any other
 * process nothing is said.
 */
public final class ChildState {

    static final String PROPERTY = "crmrules.child";
    static final String BUSY = "busy";
    static final String DONE = "done";

    private static final String FREE = "free";
    private static final long EVERY_NANOS = 500_000_000;

    private static long told = Long.MIN_VALUE / 2;

    private ChildState() {}

    /** Whether this is such a process. */
    public static boolean here() {
        return file() != null;
    }

    /** Rules are at work, and came so far; until then they are looked for and compiled. */
    public static synchronized void busy(long deals) {
        if (here() && System.nanoTime() - told > EVERY_NANOS) {
            told = System.nanoTime();
            say(BUSY + " " + deals);
        }
    }

    /** No rule is at work: whatever takes long now is not its fault. */
    public static void free() {
        say(FREE);
    }

    /** The command has come to its end. */
    public static void done(int exitCode) {
        say(DONE + " " + exitCode);
    }

    private static synchronized void say(String state) {
        Path file = file();
        if (file == null) {
            return;
        }
        try {
            Path next = file.resolveSibling("next");
            Files.writeString(next, state);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for temporary files took no more: " + e.getMessage(), e);
        }
    }

    private static @Nullable Path file() {
        String file = System.getProperty(PROPERTY);
        return file == null ? null : Path.of(file);
    }
}
