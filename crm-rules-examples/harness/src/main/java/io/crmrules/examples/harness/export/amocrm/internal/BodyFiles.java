package io.crmrules.examples.harness.export.amocrm.internal;

import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.internal.ExportFiles;
import io.crmrules.examples.harness.export.internal.JsonFiles;
import io.crmrules.examples.harness.export.internal.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of an export that may be bodies. */
record BodyFiles(ExportFiles files, List<Path> candidates) {

    private static final int LOOKED_AT = 20;

    static BodyFiles list(Path export) throws UnreadableExportException {
        ExportFiles files = ExportFiles.list(export);
        return new BodyFiles(
                files, files.all().stream().filter(ExportFiles::mayHoldJson).toList());
    }

    boolean anyKnown() throws IOException {
        for (Path file : candidates.subList(0, Math.min(LOOKED_AT, candidates.size()))) {
            Body body = BodySniffer.sniff(file, files.name(file));
            if (body.known() && body.resource() != null) {
                return true;
            }
        }
        return false;
    }

    /** What the files are; a file that is nothing known is a problem. */
    List<Body> bodies(Problems problems) {
        List<Body> bodies = new ArrayList<>();
        for (Path file : candidates) {
            try {
                Body body = BodySniffer.sniff(file, files.name(file));
                bodies.add(body);
                if (body.resource() == null && !body.known()) {
                    problems.add(
                            body.file(),
                            "The file is no body of amoCRM's API v4; it is not read.",
                            "Maybe name it after what it holds (\"leads.json\"), or take it out of the folder.");
                }
            } catch (IOException unreadable) {
                problems.add(JsonFiles.unreadable(files.name(file), unreadable).losing("FILES"));
            }
        }
        return bodies;
    }

    UnreadableExportException nothingKnown() {
        return new UnreadableExportException(files.export() + " holds no body of amoCRM's API v4 that is of use here."
                + " Found: " + files.some(files.all())
                + ". Expected: JSON bodies such as leads.json, pipelines.json, users.json, tasks.json, notes.json,"
                + " events.json. Maybe the export lies in a folder below, or --format names another vendor.");
    }
}
