package io.crmrules.examples.harness.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Writes files that are old or new, never half: beside the file first, and moved into its place when all of it is there.
 * Whatever interrupts that leaves what was there before.
 */
public final class WholeFile {

    /** Writes what a file is to hold. */
    @FunctionalInterface
    public interface Content<T> {

        /** Writes to {@code out}, which is buffered, and leaves it open. */
        void writeTo(T out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes {@code file}; what is there and is no file, such as a device or a pipe, is written to as it is.
     *
     * @throws NotWrittenException when it cannot be written; what was there before is there still
     */
    public static void write(Path file, Content<OutputStream> content) throws NotWrittenException {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                straight(target, content);
            } else {
                replaced(target, content);
            }
        } catch (NotWrittenException e) {
            throw e; // of a file within
        } catch (UncheckedIOException e) {
            throw new NotWrittenException(file, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw new NotWrittenException(file, e);
        }
    }

    /** Writes {@code file} as text in UTF-8; half a surrogate pair becomes a question mark. */
    public static void writeText(Path file, Content<Writer> content) throws NotWrittenException {
        write(file, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            content.writeTo(writer);
            writer.flush();
        });
    }

    private static void straight(Path target, Content<OutputStream> content) throws IOException {
        try (OutputStream out = Files.newOutputStream(target)) {
            content.writeTo(out);
        }
    }

    private static void replaced(Path target, Content<OutputStream> content) throws IOException {
        try (Draft draft = Draft.in(target.resolveSibling(""))) {
            content.writeTo(draft.out());
            draft.moveTo(target);
        }
    }
}
