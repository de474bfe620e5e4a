package io.crmrules.json.internal.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes read ahead, of which a stretch can be held back with {@link #mark} and taken with {@link #taken}. */
public final class ByteSource implements Closeable {

    /** What {@link #peek} and {@link #next} answer at the end. */
    public static final int END = -1;

    /** A record longer than this is passed over without being held. */
    public static final int MAX_SLICE = 32 << 20;

    private static final int CHUNK = 1 << 16;
    private static final int NONE = -1;

    private final InputStream in;
    private byte[] buffer = new byte[CHUNK];
    private int position;
    private int limit;
    private int mark = NONE;
    private boolean overlong;
    private long bytesBefore;
    private long line = 1;

    public ByteSource(InputStream in) {
        this.in = in;
    }

    static boolean blank(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** The next byte, which stays; {@link #END} when there is none. */
    public int peek() throws IOException {
        return position < limit || fill() ? buffer[position] & 0xFF : END;
    }

    /** The next byte, {@link #END} when there is none. */
    public int next() throws IOException {
        int c = peek();
        if (c != END) {
            position++;
            if (c == '\n') {
                line++;
            }
        }
        return c;
    }

    /** Whether something but white space is left; the white space before it is passed. */
    public boolean more() throws IOException {
        while (blank(peek())) {
            next();
        }
        return peek() != END;
    }

    /** The next bytes, which stay; fewer when not so many are left. */
    public byte[] ahead(int length) throws IOException {
        while (limit - position < length && limit < buffer.length) {
            int count = in.read(buffer, limit, buffer.length - limit);
            if (count < 0) {
                break;
            }
            limit += count;
        }
        return Arrays.copyOfRange(buffer, position, Math.min(limit, position + length));
    }

    /** Passes this many of the bytes {@link #ahead}. */
    public void skip(int length) {
        position += length;
    }

    /** The number of the line at hand, from 1. */
    public long line() {
        return line;
    }

    /** How many bytes were passed. */
    public long offset() {
        return bytesBefore + position;
    }

    /** From here on bytes are held, until they are {@linkplain #taken taken}. */
    public void mark() {
        mark = position;
        overlong = false;
    }

    /** What was passed since the mark; null when that is more than {@link #MAX_SLICE}. */
    public @Nullable Slice taken() {
        Slice slice = overlong ? null : new Slice(buffer, mark, position - mark);
        mark = NONE;
        return slice;
    }

    /** Passes the rest of the line with its end; null when it is longer than {@link #MAX_SLICE}. */
    public @Nullable Slice takeLine() throws IOException {
        mark();
        boolean found = passedToNewline();
        while (!found && fill()) {
            found = passedToNewline();
        }
        Slice rest = taken();
        next();
        return rest;
    }

    private boolean passedToNewline() {
        byte[] bytes = buffer;
        int end = limit;
        int at = position;
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        position = at;
        return at < end;
    }

    private boolean fill() throws IOException {
        if (mark == NONE || overlong) {
            drop(limit);
        } else {
            makeRoom();
        }
        int count = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(count, 0);
        return count > 0;
    }

    private void makeRoom() {
        if (limit < buffer.length) {
            return;
        }
        if (mark > 0) {
            drop(mark);
        } else if (buffer.length < MAX_SLICE) {
            buffer = Arrays.copyOf(buffer, Math.min(2 * buffer.length, MAX_SLICE));
        } else {
            overlong = true;
            drop(limit);
        }
    }

    private void drop(int count) {
        System.arraycopy(buffer, count, buffer, 0, limit - count);
        bytesBefore += count;
        position -= count;
        limit -= count;
        mark = mark == NONE ? NONE : Math.max(0, mark - count);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
