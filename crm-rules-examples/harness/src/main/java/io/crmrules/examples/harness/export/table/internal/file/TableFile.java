package io.crmrules.examples.harness.export.table.internal.file;

import io.crmrules.examples.harness.export.internal.ExportFiles;
import io.crmrules.examples.harness.export.mapping.TableTerms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A file with a table in it, whatever its format, which its name tells. */
public final class TableFile {

    private TableFile() {}

    /** Gives the rows to the sink. */
    public static void read(Path file, TableTerms terms, Sink sink) throws IOException {
        String name = ExportFiles.plainName(file);
        if (name.endsWith(".xlsx")) {
            XlsxRows.read(file, terms, sink);
        } else if (name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            JsonRows.read(file, terms.body(), sink);
        } else {
            CsvRows.read(file, terms, sink);
        }
    }

    /** The headings of a table; none when it cannot be read. */
    public static Set<String> headings(Path file, TableTerms terms) {
        Set<String> found = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        try {
            read(file, terms, new Sink() {
                @Override
                public void headings(Collection<String> headings) {
                    found.addAll(headings);
                    throw new Enough();
                }

                @Override
                public void row(String place, Map<String, String> cells) {}

                @Override
                public void broken(String place, String problem) {}
            });
        } catch (IOException | Enough seen) {
            return found;
        }
        return found;
    }

    /** Ends the reading of a table of which only the headings are asked. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
