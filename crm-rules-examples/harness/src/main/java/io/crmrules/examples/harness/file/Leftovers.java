package io.crmrules.examples.harness.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Drafts of processes that were killed: nobody holds their lock any more. */
final class Leftovers {

    private Leftovers() {}

    /** Locks a draft for as long as its channel is open; where files cannot be locked, nobody removes it. */
    @SuppressWarnings("resource") // the channel releases the lock
    static void claim(FileChannel draft) {
        try {
            draft.tryLock();
        } catch (IOException e) {
            return; // and nobody else can lock it there
        }
    }

    static void remove(Path folder) throws IOException {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, ".*" + Draft.SUFFIX)) {
            for (Path draft : drafts) {
                if (!LiveDrafts.has(draft) && abandoned(draft)) {
                    Files.deleteIfExists(draft);
                }
            }
        }
    }

    private static boolean abandoned(Path draft) {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (IOException e) {
            return false;
        }
    }
}
