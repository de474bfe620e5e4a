package io.crmrules.examples.harness.export.amocrm.internal;

import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.JsonFiles;
import io.crmrules.examples.harness.export.internal.Problems;
import io.crmrules.examples.harness.export.internal.RecordReader;
import io.crmrules.examples.harness.export.internal.Spelling;
import io.crmrules.examples.harness.export.internal.assembly.Newest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The bodies of an export, read one file at a time. */
public final class ExportFolder {

    /** Singular and plural name different properties. */
    static final Spelling SPELLING = new Spelling(Set.of(
            "_links",
            "links",
            "link",
            "lead",
            "leads",
            "contact",
            "contacts",
            "task",
            "tasks",
            "note",
            "notes",
            "tag",
            "tags",
            "value",
            "values",
            "source",
            "sources",
            "source_id",
            "source_uid",
            "loss_reason",
            "loss_reasons",
            "id",
            "uid",
            "uuid",
            "mail",
            "email",
            "page",
            "_page",
            "talks",
            "next",
            "text"));

    private final List<Body> bodies;
    private final Problems problems;
    private final Set<Resource> broken = EnumSet.noneOf(Resource.class);
    private final Set<Resource> torn = EnumSet.noneOf(Resource.class);
    private final Set<Resource> lossy = EnumSet.noneOf(Resource.class);
    private final Newest newest = new Newest();

    private ExportFolder(List<Body> bodies, Problems problems) {
        this.bodies = bodies;
        this.problems = problems;
    }

    /**
     * Finds the bodies of an export.
     *
     * @throws UnreadableExportException when nothing there is a body of amoCRM
     */
    public static ExportFolder open(Path export) throws UnreadableExportException {
        Problems problems = new Problems(SPELLING);
        BodyFiles files = BodyFiles.list(export);
        List<Body> bodies = files.bodies(problems);
        if (bodies.stream().allMatch(body -> body.resource() == null)) {
            throw files.nothingKnown();
        }
        ExportFolder folder = new ExportFolder(bodies, problems);
        MissingPages.report(bodies, problems).forEach(folder::tear);
        return folder;
    }

    /** Whether the content of one of the first files is amoCRM's. */
    public static boolean recognises(Path export) {
        try {
            return BodyFiles.list(export).anyKnown();
        } catch (IOException unreadable) {
            return false;
        }
    }

    public Problems problems() {
        return problems;
    }

    /** The bodies that hold this resource. */
    public List<Body> bodies(Resource resource) {
        return bodies.stream().filter(body -> body.resource() == resource).toList();
    }

    public boolean has(Resource... resources) {
        return Stream.of(resources).anyMatch(resource -> !bodies(resource).isEmpty());
    }

    /** Whether a page of the resource is missing or unreadable, as far as was read. */
    public boolean incomplete(Resource resource) {
        return broken.contains(resource);
    }

    /** Whether it is certain that something of the resource is missing, as far as was read: nobody can declare it complete. */
    public boolean torn(Resource resource) {
        return torn.contains(resource);
    }

    private void tear(Resource resource) {
        torn.add(resource);
        broken.add(resource);
    }

    /** Whether a record of the resource had to be left out, as far as was read. */
    public boolean lossy(Resource resource) {
        return lossy.contains(resource);
    }

    /** The moments of the records read so far. */
    public Newest newest() {
        return newest;
    }

    /** Gives every record of the resource, in the order of the files' names. */
    public void forEach(Resource resource, RecordReader reader) {
        forEachWithBody(resource, (body, record) -> reader.read(record));
    }

    /** Takes in a record with the body it stands in. */
    @FunctionalInterface
    public interface BodyReader {
        void read(Body body, JsonCursor record) throws BrokenRecordException;
    }

    /** Gives every record of the resource with the body it stands in. */
    public void forEachWithBody(Resource resource, BodyReader reader) {
        boolean something = false;
        for (Body body : bodies(resource)) {
            something |= read(body, resource, reader);
        }
        if (has(resource) && !something && broken.add(resource)) {
            String file = bodies(resource).get(0).file();
            String problem = "The file is empty: whether there are no " + resource.key() + " cannot be told.";
            problems.add(file, problem, "Maybe the download failed; save it again.");
        }
    }

    /** Whether there was a document, if only a broken one: amoCRM answers with no body at all after the last page. */
    private boolean read(Body body, Resource resource, BodyReader reader) {
        JsonCursor root = JsonFiles.read(body.path(), body.file(), resource.list(), problems);
        if (root != null && root.absent()) {
            return false;
        }
        List<JsonCursor> records = root == null ? null : body.records(root, resource);
        if (records == null) {
            tear(resource);
        } else {
            records.forEach(record -> read(body, resource, record, reader));
        }
        return true;
    }

    private void read(Body body, Resource resource, JsonCursor record, BodyReader reader) {
        if (!record.isObject()) {
            record.lose("Here stands no record of " + resource.key() + "; it is left out.", "");
            tear(resource);
            return;
        }
        newest.note(
                record.file() + ", " + resource.key() + " " + record.text("id"),
                record.at("created_at"),
                record.at("updated_at"));
        if (!record.readBy(given -> reader.read(body, given))) {
            lossy.add(resource);
        }
    }

    /** Reports something about the export as a whole. */
    public void report(String problem, String hint) {
        problems.addOverall("", problem, hint);
    }
}
