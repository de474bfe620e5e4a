package io.crmrules.json.internal;

import io.crmrules.json.internal.parse.Place;
import io.crmrules.json.internal.source.BrokenJsonException;
import io.crmrules.json.internal.source.ByteSource;
import io.crmrules.json.internal.source.JsonWalker;
import io.crmrules.json.internal.source.Slice;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bytes of outermost records, one after the other. */
interface Records extends Closeable {

    /**
     * One record.
     *
     * @param bytes null when it is too long to be held
     */
    record Raw(@Nullable Slice bytes, Place place) {}

    /** The next record, which is valid until the one after it is asked for; null at the end. */
    @Nullable
    Raw next() throws IOException;

    @Override
    default void close() throws IOException {}

    /** Those of a list that begins at {@code source}, which is closed with them. */
    static Records elements(ByteSource source, String section) throws IOException {
        JsonWalker walker = new JsonWalker(source);
        boolean list = walker.enters('[');
        return new Records() {
            private boolean more = list;
            private long index;

            @Override
            public @Nullable Raw next() throws IOException {
                try {
                    more = more && walker.nextElement();
                    return more ? new Raw(walker.takeValue(), new Place(section, index++)) : null;
                } catch (BrokenJsonException e) {
                    more = false; // reported when the head was read, which went the same way
                    return null;
                }
            }

            @Override
            public void close() throws IOException {
                source.close();
            }
        };
    }

    /** Those that were kept, null for one that was too long. */
    static Records kept(List<@Nullable Slice> slices, String section) {
        Iterator<@Nullable Slice> left = slices.iterator();
        return new Records() {
            private long index;

            @Override
            public @Nullable Raw next() {
                return left.hasNext() ? new Raw(left.next(), new Place(section, index++)) : null;
            }
        };
    }

    /** The lines that are left of {@code source}, blank ones excepted. */
    static Records lines(ByteSource source) {
        return () -> {
            while (source.peek() != ByteSource.END) {
                Place place = Place.line(source.line());
                Slice line = source.takeLine();
                if (line == null || !line.blank()) {
                    return new Raw(line, place);
                }
            }
            return null;
        };
    }
}
