package io.crmrules.examples.harness.export.internal;

import io.crmrules.examples.harness.export.ExportReader;
import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import io.crmrules.model.Deal;
import io.crmrules.model.SourceProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads an export and tells when it changed meanwhile: what was read may be of two exports then. */
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
        CrmStream crm = reader.read(export, options);
        Map<String, Version> after = versions(export);
        return before.equals(after) ? crm : new Doubtful(crm, problem(changed(before, after)));
    }

    private static SourceProblem problem(String file) {
        return new SourceProblem(
                file,
                "",
                "",
                "The file changed while the export was read, so that records may be missing or not fit together.",
                "Maybe copy the export when it is written, and check the copy.",
                false,
                Map.of());
    }

    /** What was read, with a problem before its own. */
    private record Doubtful(CrmStream crm, SourceProblem problem) implements CrmStream {

        @Override
        public CrmSnapshot reference() {
            CrmSnapshot reference = crm.reference();
            List<SourceProblem> problems = new ArrayList<>();
            problems.add(problem);
            problems.addAll(reference.problems());
            return reference.toBuilder().problems(problems).build();
        }

        @Override
        public Iterator<Deal> deals() {
            return crm.deals();
        }

        @Override
        public CrmStream sound() {
            return new Doubtful(crm.sound(), problem);
        }

        @Override
        public boolean complete() {
            return crm.complete();
        }

        @Override
        public void close() throws IOException {
            crm.close();
        }
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
