package io.crmrules.examples.harness.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** A file that is being written, under a name of its own. It is gone when it is closed, or with the process. */
public final class Draft implements Closeable {

    static final String SUFFIX = ".crm-rules.part";

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final FileChannel channel;
    private final OutputStream out;

    private Draft(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        Leftovers.claim(channel);
    }

    /** Begins one in {@code folder}, which exists, and removes those that a killed process left there. */
    public static Draft in(Path folder) throws IOException {
        Path real = folder.toRealPath(); // one name for each draft, however the folder is spelt
        Leftovers.remove(real);
        Path path = real.resolve("." + UUID.randomUUID() + SUFFIX);
        return new Draft(path, LiveDrafts.begin(path));
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** What is written to it; buffered. */
    public OutputStream out() {
        return out;
    }

    /** Puts it in the place of {@code target}, at once and only when the disk has all of it. */
    void moveTo(Path target) throws IOException {
        out.flush();
        channel.force(true);
        LiveDrafts.finish(path, () -> Files.move(path, target, StandardCopyOption.ATOMIC_MOVE));
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            LiveDrafts.end(path);
        }
    }
}
