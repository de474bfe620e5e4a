package io.crmrules.json.internal;

import io.crmrules.json.internal.coverage.CoverageReader;
import io.crmrules.json.internal.parse.ProblemLog;
import io.crmrules.json.internal.record.Directory;
import io.crmrules.json.internal.source.ByteSource;
import io.crmrules.json.internal.source.FileState;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.UnreadableSnapshotException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A snapshot whose head was read and whose deals are read as they are asked for. */
public final class SnapshotStream implements CrmStream {

    private final ProblemLog log;
    private final Directory directory;
    private final HeadReader head;
    private final Instant takenAt;
    private final DealStream deals;
    private final boolean brokenOff;
    private final Coverage coverage;
    private final @Nullable Path file;
    private final @Nullable FileState before;
    private CrmSnapshot reference;
    private boolean walked;
    private boolean changed;

    /**
     * Reads the head.
     *
     * @param input closed with the stream
     * @param name what problems call the input
     * @param file the input as a file that can be opened again, null when there is none
     */
    public SnapshotStream(InputStream input, String name, @Nullable Path file) throws IOException {
        this.file = file;
        this.before = file == null ? null : FileState.of(file);
        this.log = new ProblemLog(name);
        this.directory = new Directory(log);
        ByteSource source = new ByteSource(input);
        DealsSection section = new DealsSection(file);
        Encoding.check(source, name);
        this.head = new HeadReader(source, log, directory, section);
        this.takenAt = head.read();
        this.brokenOff = head.brokenOff();
        this.coverage = coverage(source, section);
        Records lines = brokenOff ? Records.kept(List.of(), "") : Records.lines(source);
        this.deals = new DealStream(source, section, lines, log, directory);
        this.reference = snapshot();
    }

    private Coverage coverage(ByteSource source, DealsSection section) throws IOException {
        CoverageReader said = head.coverage();
        boolean lines = !section.begun() && source.more();
        if (lines && !said.named()) {
            throw new UnreadableSnapshotException(log.file() + " is NDJSON without 'provides', so that nothing can be"
                    + " concluded from what its lines lack. Maybe add the kinds of data that it carries to its first"
                    + " line, like \"provides\": [\"TASKS\", \"COMMENTS\"].");
        }
        Set<DataKind> unnamed = lines ? Set.of() : said.unnamed();
        return said.coverage(unnamed.isEmpty() ? unnamed : section.content(unnamed, directory));
    }

    private CrmSnapshot snapshot() {
        return CrmSnapshot.builder(takenAt)
                .offset(directory.taken().offset())
                .zone(head.zone())
                .calendar(head.calendar())
                .coverage(coverage)
                .pipelines(List.copyOf(directory.pipelines()))
                .users(List.copyOf(directory.users()))
                .leadSources(List.copyOf(directory.leadSources()))
                .companies(directory.customers().companies())
                .contacts(directory.customers().contacts())
                .problems(log.problems())
                .build();
    }

    @Override
    public CrmSnapshot reference() {
        return reference;
    }

    @Override
    public Iterator<Deal> deals() {
        if (walked) {
            throw new IllegalStateException("The deals of " + log.file() + " were walked already.");
        }
        walked = true;
        return new DealWalk(deals, this::end);
    }

    @Override
    public CrmStream sound() {
        return this; // ids and references are looked at while reading
    }

    @Override
    public boolean complete() {
        return !brokenOff && !changed && !deals.cutOff();
    }

    private void end() {
        directory.customers().settle();
        tellIfChanged();
        reference = snapshot();
    }

    /** What was read may be of two exports then. */
    private void tellIfChanged() {
        changed = file != null && !Objects.equals(before, FileState.of(file));
        if (changed) {
            log.addFirst(
                    "changed while it was read, so that deals may be missing or not fit together.",
                    "Maybe copy it when it is written, and check the copy.");
        }
    }

    @Override
    public void close() throws IOException {
        deals.close();
    }
}
