package io.crmrules.json.internal.parse;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the properties of one record, in whatever order they stand. */
public interface RecordReader<T> {

    /** The record, or null after {@link Cursor#incomplete}; whether it is sound the cursor knows. */
    @Nullable
    T read(Cursor in) throws IOException;
}
