package io.crmrules.examples.harness.export.table.internal;

import io.crmrules.examples.harness.export.internal.Problems;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.model.DataKind;
import java.util.List;
import java.util.stream.Stream;

/** What the tables of an export tell of their rows, by the type of these. */
abstract class TableFacts {

    private final List<Table> all;
    private final Problems problems;

    TableFacts(List<Table> all, Problems problems) {
        this.all = all;
        this.problems = problems;
    }

    Stream<Table> of(TableType type) {
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
}
