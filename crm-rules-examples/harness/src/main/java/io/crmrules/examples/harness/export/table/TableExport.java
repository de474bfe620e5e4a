package io.crmrules.examples.harness.export.table;

import io.crmrules.examples.harness.export.ExportReader;
import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.internal.ExportFiles;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.examples.harness.export.mapping.TableTerms;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.examples.harness.export.table.internal.file.TableFile;
import io.crmrules.model.CrmStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads tables by a mapping: the one that comes with crm-rules for this CRM, and what the company says beside it. Some
 * formats have no mapping of their own; then the company's names the tables.
 */
public final class TableExport implements ExportReader {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt", ".xlsx", ".json", ".jsonl", ".ndjson");

    private static final int SHARE = 8;

    private final String name;
    private final Mapping shipped;
    private final long most;

    private TableExport(String name, Mapping shipped) {
        this(name, shipped, Runtime.getRuntime().maxMemory() / SHARE);
    }

    private TableExport(String name, Mapping shipped, long most) {
        this.name = name;
        this.shipped = shipped;
        this.most = most;
    }

    /** The same that holds at most so much in memory of what hangs on deals, in bytes, roughly. */
    TableExport holding(long bytes) {
        return new TableExport(name, shipped, bytes);
    }

    /** Tables of which only the company's mapping knows. */
    public static TableExport byMapping() {
        return new TableExport("table", Mapping.none());
    }

    /** The formats with a mapping of their own. */
    public static List<TableExport> shipped() {
        return Stream.of("salesforce", "pipedrive", "amocrm-ui", "bitrix24-ui", "hubspot")
                .map(TableExport::shipped)
                .toList();
    }

    /**
     * The format of this name.
     *
     * @throws IllegalStateException when none comes with crm-rules
     */
    public static TableExport shipped(String name) {
        try (InputStream in = TableExport.class.getResourceAsStream(name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("There is no mapping " + name);
            }
            return new TableExport(
                    name, Mapping.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), name + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    /** Whether it has a table of deals with all the headings that the shipped mapping needs. */
    @Override
    public boolean recognises(Path export) {
        return shipped.tables().values().stream()
                .filter(terms -> terms.type() == TableType.DEALS)
                .anyMatch(terms -> anyFile(export, terms));
    }

    private static boolean anyFile(Path export, TableTerms deals) {
        try {
            return ExportFiles.list(export).all().stream()
                    .filter(TableExport::table)
                    .filter(file -> matches(deals, file))
                    .anyMatch(file -> covers(TableFile.headings(file, deals), deals));
        } catch (UnreadableExportException e) {
            return false;
        }
    }

    static boolean table(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(file);
    }

    private static boolean matches(TableTerms terms, Path file) {
        return FileSystems.getDefault().getPathMatcher("glob:" + terms.file()).matches(file.getFileName());
    }

    private static boolean covers(Set<String> headings, TableTerms deals) {
        return deals.type().required().stream()
                .allMatch(property -> deals.constants().containsKey(property)
                        || deals.columns().getOrDefault(property, List.of()).stream()
                                .anyMatch(headings::contains));
    }

    @Override
    public CrmStream read(Path export, ReadingOptions options) throws UnreadableExportException {
        Mapping mapping = options.mapping().over(shipped).withFieldsAsColumns();
        if (mapping.tables().isEmpty()) {
            throw new UnreadableExportException(
                    export + " is read by a mapping that names its tables, and there is none."
                            + " Maybe --mapping FILE; crm-rules inspect " + export + " proposes one.");
        }
        return new Assembly(ExportFiles.list(export), mapping, options, most).read(export);
    }

    @Override
    public String toString() {
        return name;
    }
}
