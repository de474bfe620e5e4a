package io.crmrules.examples.harness.workshop;

import java.nio.file.Path;
import java.time.Duration;

/** Tells when something in a folder was saved. Asked often, because not every disk tells by itself. */
public final class SavedFolder {

    private static final Duration EVERY = Duration.ofMillis(100);

    private final Path folder;
    private FolderState seen;

    /** What is there now counts as seen. */
    public SavedFolder(Path folder) {
        this.folder = folder;
        this.seen = FolderState.of(folder);
    }

    /**
     * Comes back once something differs from what was seen last, and has been quiet for a moment: editors save in steps.
     *
     * @throws InterruptedException when the thread is interrupted
     */
    public void awaitSave() throws InterruptedException {
        FolderState now = FolderState.of(folder);
        while (now.equals(seen)) {
            Thread.sleep(EVERY.toMillis());
            now = FolderState.of(folder);
        }
        FolderState before;
        do {
            before = now;
            Thread.sleep(EVERY.toMillis());
            now = FolderState.of(folder);
        } while (!now.equals(before));
        seen = now;
    }
}
