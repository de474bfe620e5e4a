package io.crmrules.examples.harness.file;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What does not fit into memory, for as long as the process runs. It may hold personal data: nobody but its owner may read
 * the file, and it is gone with the process, however that ends; where the system can do that it has no name from the start.
 */
public final class ScratchFile implements Closeable {

    private static final int BUFFER = 1 << 14;

    private final FileChannel channel;

    private ScratchFile(FileChannel channel) {
        this.channel = channel;
    }

    /** Makes one in the folder for temporary files ({@code java.io.tmpdir}). */
    public static ScratchFile make() throws IOException {
        Path path = Files.createTempFile("crm-rules-", Draft.SUFFIX);
        try {
            return new ScratchFile(FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    /** How much was written to it, in bytes. */
    public long length() throws IOException {
        return channel.size();
    }

    /** What is written to it from here on; buffered, and to be flushed, not closed. */
    public OutputStream append() throws IOException {
        channel.position(channel.size());
        return new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    }

    /** What was written to it between these two lengths; several may be read side by side. */
    public InputStream read(long from, long to) {
        return new BufferedInputStream(new Region(from, to), BUFFER);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private final class Region extends InputStream {
        private long at;
        private final long end;

        Region(long at, long end) {
            this.at = at;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int most = (int) Math.min(length, end - at);
            int read = most <= 0 ? -1 : channel.read(ByteBuffer.wrap(into, offset, most), at);
            at += Math.max(0, read);
            return read;
        }
    }
}
