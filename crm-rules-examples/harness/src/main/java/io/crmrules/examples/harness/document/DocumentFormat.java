package io.crmrules.examples.harness.document;

import io.crmrules.document.layout.Document;
import io.crmrules.examples.harness.file.NotWrittenException;
import io.crmrules.examples.harness.file.WholeFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a document can be written; the ending of the file's name says which. */
public enum DocumentFormat {
    /** For chats, mails and a wiki. */
    MD {
        @Override
        public void write(Document document, Path file) throws NotWrittenException {
            WholeFile.writeText(file, out -> out.write(document.markdown()));
        }
    },
    /** A page to print on A4, from any browser. */
    HTML {
        @Override
        public void write(Document document, Path file) throws NotWrittenException {
            WholeFile.writeText(file, out -> PrintPage.write(document, out));
        }
    },
    /** A file of a word processor, to be signed. */
    DOCX {
        @Override
        public void write(Document document, Path file) throws NotWrittenException {
            DocxFile.write(document, file);
        }
    };

    /** The one that the file's ending names, Markdown when it has none; null when there is no such format. */
    public static @Nullable DocumentFormat of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending()))
                .findFirst()
                .orElse(name.contains(".") ? null : MD);
    }

    /** The endings there are, for people. */
    public static String endings() {
        return Arrays.stream(values()).map(DocumentFormat::ending).collect(Collectors.joining(", "));
    }

    private String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes the file whole or not at all.
     *
     * @throws NotWrittenException when it cannot be written
     */
    public abstract void write(Document document, Path file) throws NotWrittenException;
}
