package io.crmrules.examples.harness.export.table.internal;

import com.fasterxml.jackson.databind.node.MissingNode;
import io.crmrules.examples.harness.export.internal.ExportFiles;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.JsonFiles;
import io.crmrules.examples.harness.export.internal.Problems;
import io.crmrules.examples.harness.export.mapping.TableTerms;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.examples.harness.export.table.internal.file.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The tables of an export, by what their rows are. They are read as often as they are asked for, and never held. */
public final class Tables extends TableFacts {

    private final ExportFiles files;
    private final List<Table> all;
    private final ZoneId zone;
    private final Problems problems;
    private final Set<TableType> lossy = EnumSet.noneOf(TableType.class);
    private final Set<TableType> torn = EnumSet.noneOf(TableType.class);

    public Tables(ExportFiles files, Collection<TableTerms> all, ZoneId zone, Problems problems) {
        this(files, all.stream().map(terms -> new Table(terms, files)).toList(), zone, problems);
    }

    private Tables(ExportFiles files, List<Table> all, ZoneId zone, Problems problems) {
        super(all, problems);
        this.files = files;
        this.all = all;
        this.zone = zone;
        this.problems = problems;
    }

    /** Gives the rows of this type. */
    public void each(TableType type, RowReader reader) {
        each(type, reader, around -> torn.add(type));
    }

    /**
     * The same where rows may be lists within records.
     *
     * @param lacking takes in, as far as it has them, the properties of a record whose rows are not there, or not all
     */
    public void each(TableType type, RowReader reader, RowReader lacking) {
        each(type, problems, new RowReaders(reader, lacking, () -> lossy.add(type), () -> torn.add(type)));
    }

    /** The same, for what is read again later: its problems are told then. */
    public void glance(TableType type, RowReader reader) {
        each(type, new Problems(), new RowReaders(reader, around -> {}, () -> lossy.add(type), () -> torn.add(type)));
    }

    private void each(TableType type, Problems told, RowReaders readers) {
        of(type).forEach(table -> table.files().forEach(file -> read(file, table, told, readers)));
    }

    private void read(Path file, Table table, Problems told, RowReaders readers) {
        String name = files.name(file);
        String list = table.terms().type().name();
        JsonCursor root = JsonCursor.root(name, list, MissingNode.getInstance(), told);
        table.pages().begin(name);
        try {
            TableFile.read(file, table.terms(), new TypedRows(root, table, zone, readers));
        } catch (IOException e) {
            readers.torn().run();
            told.add(JsonFiles.unreadable(name, e).losingList(list));
        }
    }

    /** Whether a row of this type, or more, could not be read, as far as was read. */
    public boolean lossy(TableType type) {
        return lossy.contains(type) || torn.contains(type);
    }

    /** The types of which a row was lost that does not even say whose it was, or a page is missing for certain. */
    public Set<TableType> torn() {
        Set<TableType> all = EnumSet.copyOf(torn);
        for (TableType type : EnumSet.complementOf(EnumSet.of(TableType.DEALS))) {
            if (of(type).anyMatch(table -> table.pages().gap())) {
                all.add(type);
            }
        }
        return all;
    }

    /** Tells something of the tables as a whole. */
    public void tell(String problem, String hint) {
        problems.addOverall("", problem, hint);
    }

    /** Tells of files that are not there, and of columns that the tables do not have. */
    public void reportMissing() {
        all.forEach(table -> table.reportMissing(files, problems));
    }
}
