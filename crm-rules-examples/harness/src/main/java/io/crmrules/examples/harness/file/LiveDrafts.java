package io.crmrules.examples.harness.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** The drafts of this process, which are removed when it is told to end (Ctrl-C, kill). */
final class LiveDrafts {

    /** An action on files. */
    interface Step {
        void run() throws IOException;
    }

    private static final Set<Path> LIVE = new HashSet<>();
    private static boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(LiveDrafts::abandon, "drafts"));
    }

    private LiveDrafts() {}

    /**
     * Makes the file of a draft. Other threads still run while the process ends: they begin nothing any more, and none is
     * made after the others were removed.
     */
    static synchronized FileChannel begin(Path draft) throws IOException {
        if (ending) {
            throw new IOException("The program is ending.");
        }
        FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        LIVE.add(draft);
        return channel;
    }

    /** Takes the last step of a draft, unless the process ends before it. */
    static synchronized void finish(Path draft, Step step) throws IOException {
        if (ending) {
            throw new IOException("The program is ending.");
        }
        step.run();
        LIVE.remove(draft);
    }

    /** Removes it, unless it was finished. */
    static synchronized void end(Path draft) throws IOException {
        if (LIVE.remove(draft)) {
            Files.deleteIfExists(draft);
        }
    }

    static synchronized boolean has(Path draft) {
        return LIVE.contains(draft);
    }

    private static synchronized void abandon() {
        ending = true;
        for (Path draft : LIVE) {
            try {
                Files.deleteIfExists(draft);
            } catch (IOException e) {
                // The next run tries again.
            }
        }
    }
}
