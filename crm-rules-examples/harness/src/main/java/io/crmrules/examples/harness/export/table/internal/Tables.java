package io.crmrules.examples.harness.export.table.internal;

import com.fasterxml.jackson.databind.node.MissingNode;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.ExportFiles;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.JsonFiles;
import io.crmrules.examples.harness.export.internal.Problems;
import io.crmrules.examples.harness.export.mapping.TableTerms;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.model.DataKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of an export, by what their rows are. They are read as often as they are asked for, and never held. */
public final class Tables {

    private final ExportFiles files;
    private final List<Table> all;
    private final ZoneId zone;
    private final Problems problems;
    private final Set<TableType> lossy = EnumSet.noneOf(TableType.class);
    private final Set<TableType> torn = EnumSet.noneOf(TableType.class);

    public Tables(ExportFiles files, Collection<TableTerms> all, ZoneId zone, Problems problems) {
        this.files = files;
        this.all = all.stream().map(terms -> new Table(terms, files)).toList();
        this.zone = zone;
        this.problems = problems;
    }

    /** Takes in a row. */
    @FunctionalInterface
    public interface Reader {
        void read(Row row) throws BrokenRecordException;
    }

    /**
     * Who takes in a table.
     *
     * @param lacking takes in, as far as it has them, the properties of a record whose rows are not there, or not all
     * @param lost hears that a row was lost
     * @param torn hears that a row was lost that does not even say whose it was
     */
    record Readers(Reader rows, Reader lacking, Runnable lost, Runnable torn) {}

    /** Gives the rows of this type. */
    public void each(TableType type, Reader reader) {
        each(type, reader, around -> torn.add(type));
    }

    /**
     * The same where rows may be lists within records.
     *
     * @param lacking takes in, as far as it has them, the properties of a record whose rows are not there, or not all
     */
    public void each(TableType type, Reader reader, Reader lacking) {
        each(type, problems, new Readers(reader, lacking, () -> lossy.add(type), () -> torn.add(type)));
    }

    /** The same, for what is read again later: its problems are told then. */
    public void glance(TableType type, Reader reader) {
        each(type, new Problems(), new Readers(reader, around -> {}, () -> lossy.add(type), () -> torn.add(type)));
    }

    private void each(TableType type, Problems told, Readers readers) {
        of(type).forEach(table -> table.files().forEach(file -> read(file, table, told, readers)));
    }

    private void read(Path file, Table table, Problems told, Readers readers) {
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

    private Stream<Table> of(TableType type) {
        return all.stream().filter(table -> table.terms().type() == type);
    }

    /** Whether there is a file with rows of this type. */
    public boolean has(TableType type) {
        return of(type).anyMatch(table -> !table.files().isEmpty());
    }

    /** Whether the mapping names a column with this property for any table of the type. */
    public boolean names(TableType type, String property) {
        return of(type).anyMatch(table -> table.terms().columns().containsKey(property));
    }

    /** Whether all rows of any table of this type have this value. */
    public boolean constant(TableType type, String property, String value) {
        return of(type).anyMatch(table -> value.equals(table.terms().constants().get(property)));
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

    /** Whether every table of this type that was read tells the property. */
    public boolean tells(TableType type, String property) {
        return tellAny(type, List.of(property));
    }

    /** Whether any table of this type tells the property; of the rows of others it is not known. */
    public boolean anyTells(TableType type, String property) {
        return of(type).filter(Table::read).anyMatch(table -> table.tells(property));
    }

    /** Whether every table of this type that was read tells one of these properties. */
    public boolean tellAny(TableType type, List<String> properties) {
        List<Table> read = of(type).filter(Table::read).toList();
        return !read.isEmpty()
                && read.stream().allMatch(table -> properties.stream().anyMatch(table::tells));
    }

    /** The files with anything of this kind that the mapping names and that are not there. */
    public List<String> absent(DataKind kind) {
        return all.stream()
                .filter(table -> table.terms().type().kinds().contains(kind))
                .filter(table -> table.files().isEmpty())
                .map(table -> table.terms().file())
                .distinct()
                .toList();
    }

    /** Whether tables of this type tell if they are whole. */
    public boolean paged(TableType type) {
        return of(type).anyMatch(table -> table.terms().body().paged());
    }

    /** Whether the bodies of every table of this type prove that all of it is here; what is missing is told. */
    public boolean whole(TableType type) {
        List<Table> tables = of(type).toList();
        return !tables.isEmpty()
                && tables.stream()
                        .filter(table -> !table.whole(problems))
                        .toList()
                        .isEmpty();
    }

    /** Of the tables that are proven to be whole, what is the same in all their rows ({@code CALL}). */
    public List<String> wholeOf(TableType type, String constant) {
        return of(type).filter(table -> table.whole(problems))
                .map(table -> table.terms().constants().getOrDefault(constant, ""))
                .filter(value -> !value.isEmpty())
                .toList();
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
