package io.crmrules.examples.harness.export.internal;

import io.crmrules.examples.harness.export.ExportReader;
import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import io.crmrules.model.SourceProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads an export whole, and tells when it changed meanwhile: what was read may be of two exports then. */
public record SteadyReader(ExportReader reader) implements ExportReader {

    @Override
    public String name() {
        return reader.name();
    }

    @Override
    public boolean recognises(Path export) {
        return reader.recognises(export);
    }

    @Override
    public Map<String, String> positions(Path export) throws UnreadableExportException {
        return reader.positions(export);
    }

    @Override
    public CrmStream read(Path export, ReadingOptions options) throws UnreadableExportException {
        Map<String, Version> before = versions(export);
        CrmSnapshot crm = reader.read(export, options).reference();
        Map<String, Version> after = versions(export);
        return CrmStream.of(before.equals(after) ? crm : told(crm, changed(before, after)));
    }

    private static CrmSnapshot told(CrmSnapshot crm, String file) {
        List<SourceProblem> problems = new ArrayList<>();
        problems.add(new SourceProblem(
                file,
                "",
                "",
                "The file changed while the export was read, so that records may be missing or not fit together.",
                "Maybe copy the export when it is written, and check the copy.",
                false,
                Map.of()));
        problems.addAll(crm.problems());
        return crm.toBuilder().problems(problems).build();
    }

    /** The first file that is new, gone or another. */
    private static String changed(Map<String, Version> before, Map<String, Version> after) {
        Map<String, Version> all = new TreeMap<>(before);
        all.putAll(after);
        return all.keySet().stream()
                .filter(file -> !after.containsKey(file) || !after.get(file).equals(before.get(file)))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Version> versions(Path export) throws UnreadableExportException {
        ExportFiles files = ExportFiles.list(export);
        Map<String, Version> versions = new TreeMap<>();
        files.all().forEach(file -> versions.put(files.name(file), Version.of(file)));
        return versions;
    }

    private record Version(long size, long modified) {

        static Version of(Path file) {
            return new Version(file.toFile().length(), file.toFile().lastModified());
        }
    }
}
