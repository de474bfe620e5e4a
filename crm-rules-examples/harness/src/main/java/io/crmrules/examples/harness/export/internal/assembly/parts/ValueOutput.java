package io.crmrules.examples.harness.export.internal.assembly.parts;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes values. */
final class ValueOutput {

    /** Of a text that is written in one go: three bytes each at most, of the 65,535 that go into one. */
    static final int PIECE = 20_000;

    private final DataOutputStream out;
    private final References references;

    ValueOutput(OutputStream out, References references) {
        this.out = new DataOutputStream(out);
        this.references = references;
    }

    /** Writes one value. */
    interface Writer<T> {
        void write(T value) throws IOException;
    }

    void number(int number) throws IOException {
        out.writeInt(number);
    }

    void flag(boolean flag) throws IOException {
        out.writeBoolean(flag);
    }

    /** Half a surrogate pair stays what it is. */
    void text(String text) throws IOException {
        out.writeInt(text.length());
        for (int begin = 0; begin < text.length(); begin += PIECE) {
            out.writeUTF(text.substring(begin, Math.min(text.length(), begin + PIECE)));
        }
    }

    void moment(Instant moment) throws IOException {
        out.writeLong(moment.getEpochSecond());
        out.writeInt(moment.getNano());
    }

    void day(LocalDate day) throws IOException {
        out.writeLong(day.toEpochDay());
    }

    void reference(@Nullable Object referred) throws IOException {
        out.writeInt(references.number(referred));
    }

    <T> void orNull(@Nullable T value, Writer<T> writer) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            writer.write(value);
        }
    }

    <T> void each(List<T> values, Writer<T> writer) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            writer.write(value);
        }
    }

    void flush() throws IOException {
        out.flush();
    }
}
