package io.crmrules.examples.harness.export.internal.assembly.parts;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ValueOutput} wrote. */
final class ValueInput {

    private final DataInputStream in;
    private final References references;

    ValueInput(InputStream in, References references) {
        this.in = new DataInputStream(in);
        this.references = references;
    }

    /** Reads one value. */
    interface Reader<T> {
        T read() throws IOException;
    }

    int number() throws IOException {
        return in.readInt();
    }

    boolean flag() throws IOException {
        return in.readBoolean();
    }

    String text() throws IOException {
        int length = in.readInt();
        if (length <= ValueOutput.PIECE) {
            return length == 0 ? "" : in.readUTF();
        }
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            text.append(in.readUTF());
        }
        return text.toString();
    }

    Instant moment() throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    LocalDate day() throws IOException {
        return LocalDate.ofEpochDay(in.readLong());
    }

    <T> @Nullable T reference(Class<T> type) throws IOException {
        return references.get(in.readInt(), type);
    }

    <T> T required(Class<T> type) throws IOException {
        return Objects.requireNonNull(reference(type));
    }

    <T> @Nullable T orNull(Reader<T> reader) throws IOException {
        return in.readBoolean() ? reader.read() : null;
    }

    <T> List<T> each(Reader<T> reader) throws IOException {
        int size = in.readInt();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(reader.read());
        }
        return values;
    }
}
