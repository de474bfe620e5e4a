package io.crmrules.examples.harness.output.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies a workbook so that equal content gives equal bytes: fastexcel writes into it when it did so. */
final class StableZip {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";
    private static final LocalDateTime EPOCH_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableZip() {}

    /** Copies {@code from} to {@code to}, as if it had been created at that moment. */
    static void copy(Path from, Path to, Instant created) throws IOException {
        try (ZipFile in = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(EPOCH_OF_ZIP);
                out.putNextEntry(copy);
                try (InputStream content = in.getInputStream(entry)) {
                    content(entry.getName(), content, out, created);
                }
                out.closeEntry();
            }
        }
    }

    private static void content(String name, InputStream in, OutputStream out, Instant created) throws IOException {
        if (name.equals(PROPERTIES)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String moment = created.truncatedTo(ChronoUnit.SECONDS).toString();
            out.write(text.replaceFirst(CREATED, "$1" + moment).getBytes(StandardCharsets.UTF_8));
        } else {
            in.transferTo(out);
        }
    }
}
