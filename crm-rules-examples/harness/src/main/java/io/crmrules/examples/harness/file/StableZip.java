package io.crmrules.examples.harness.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A copy of an office file of which equal content gives equal bytes: libraries write into it when they did so. */
public final class StableZip extends ZipOutputStream {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

    /** Not the first day that an archive can name: that one is written with the zone of the machine beside it. */
    private static final LocalDateTime SOME_DAY = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Readers take what shrinks to less than a hundredth for an attack (POI: zip bomb), and the draft shrank less. */
    private static final int SUSPICIOUS = 40;

    private StableZip(OutputStream out) {
        super(out);
    }

    /** Copies {@code from} to {@code to}, which stays open, as if it had been created at that moment. */
    public static void copy(Path from, OutputStream to, Instant created) throws IOException {
        try (ZipFile in = new ZipFile(from.toFile())) {
            StableZip out = new StableZip(to);
            for (ZipEntry entry : Collections.list(in.entries())) {
                try (InputStream content = in.getInputStream(entry)) {
                    out.copy(entry, content, created);
                }
            }
            out.finish();
        }
    }

    private void copy(ZipEntry entry, InputStream content, Instant created) throws IOException {
        boolean suspicious = entry.getSize() > SUSPICIOUS * entry.getCompressedSize();
        def.setStrategy(suspicious ? Deflater.HUFFMAN_ONLY : Deflater.DEFAULT_STRATEGY);
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(SOME_DAY);
        putNextEntry(copy);
        if (entry.getName().equals(PROPERTIES)) {
            write(dated(content, created));
        } else {
            content.transferTo(this);
        }
        closeEntry();
    }

    private static byte[] dated(InputStream properties, Instant created) throws IOException {
        String text = new String(properties.readAllBytes(), StandardCharsets.UTF_8);
        String moment = created.truncatedTo(ChronoUnit.SECONDS).toString();
        return text.replaceFirst(CREATED, "$1" + moment).getBytes(StandardCharsets.UTF_8);
    }
}
