package io.crmrules.support;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values by {@link Hash64}, for millions of them: 18 to 36 bytes each and no object. Open addressing, so the low bits of
 * the keys must be as good as chance.
 */
public final class LongMap<V> {

    private long[] keys = new long[16];
    private @Nullable Object[] values = new @Nullable Object[16]; // null stands for free
    private int size;

    /** The value of this key, null when it has none. */
    public @Nullable V get(long key) {
        return value(slot(key));
    }

    /** Sets the value of this key; the one before, null when there was none. */
    public @Nullable V put(long key, V value) {
        int slot = slot(key);
        V before = value(slot);
        keys[slot] = key;
        values[slot] = value;
        if (before == null && ++size * 3L > keys.length * 2L) {
            grow();
        }
        return before;
    }

    /** All values, in no order. */
    @SuppressWarnings("unchecked") // only put adds values
    public Stream<V> values() {
        return Arrays.stream(values).filter(Objects::nonNull).map(value -> (V) value);
    }

    @SuppressWarnings("unchecked") // only put adds values
    private @Nullable V value(int slot) {
        return (V) values[slot];
    }

    /** Where the key stands, or would. */
    private int slot(long key) {
        int slot = (int) key & (keys.length - 1);
        while (values[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        @Nullable Object[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new @Nullable Object[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != null) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
