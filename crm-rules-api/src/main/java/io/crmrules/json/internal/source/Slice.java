package io.crmrules.json.internal.source;

import java.util.Arrays;

/** A run of bytes; one that comes from a {@link ByteSource} is valid until that source is read further. */
public final class Slice {

    private final byte[] buffer;
    private final int offset;
    private final int length;

    Slice(byte[] buffer, int offset, int length) {
        this.buffer = buffer;
        this.offset = offset;
        this.length = length;
    }

    public byte[] buffer() {
        return buffer;
    }

    public int offset() {
        return offset;
    }

    public int length() {
        return length;
    }

    /** Whether there is nothing but white space. */
    public boolean blank() {
        for (int i = offset; i < offset + length; i++) {
            if (!ByteSource.blank(buffer[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the last byte that is no white space is {@code end}. */
    public boolean endsWith(char end) {
        int last = offset + length - 1;
        while (last > offset && ByteSource.blank(buffer[last])) {
            last--;
        }
        return length > 0 && buffer[last] == end;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return Arrays.copyOfRange(buffer, offset, offset + length);
    }

    /** The same bytes, to keep. */
    public Slice copy() {
        return new Slice(bytes(), 0, length);
    }
}
