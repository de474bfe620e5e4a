package io.crmrules.examples.harness.export.table.internal;

import com.fasterxml.jackson.databind.node.MissingNode;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.ExportFiles;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.JsonFiles;
import io.crmrules.examples.harness.export.internal.Problems;
import io.crmrules.examples.harness.export.mapping.TableTerms;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.support.Hints;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of an export, by what their rows are. They are read as often as they are asked for, and never held. */
public final class Tables {

    private final ExportFiles files;
    private final Collection<TableTerms> all;
    private final ZoneId zone;
    private final Problems problems;
    private final Map<TableTerms, Set<String>> headings = new HashMap<>();
    private final Set<TableType> lossy = EnumSet.noneOf(TableType.class);
    private final Set<TableType> torn = EnumSet.noneOf(TableType.class);

    public Tables(ExportFiles files, Collection<TableTerms> all, ZoneId zone, Problems problems) {
        this.files = files;
        this.all = List.copyOf(all);
        this.zone = zone;
        this.problems = problems;
    }

    /** Takes in a row. */
    @FunctionalInterface
    public interface Reader {
        void read(Row row) throws BrokenRecordException;
    }

    /** Gives the rows of this type. */
    public void each(TableType type, Reader reader) {
        each(type, problems, reader);
    }

    /** The same, for what is read again later: its problems are told then. */
    public void glance(TableType type, Reader reader) {
        each(type, new Problems(), reader);
    }

    private void each(TableType type, Problems told, Reader reader) {
        for (TableTerms terms : all) {
            if (terms.type() == type) {
                files(terms).forEach(file -> read(file, terms, told, reader));
            }
        }
    }

    private void read(Path file, TableTerms terms, Problems told, Reader reader) {
        String name = files.name(file);
        String list = terms.type().name();
        JsonCursor root = JsonCursor.root(name, list, MissingNode.getInstance(), told);
        try {
            TableFile.read(file, terms, new Typed(root, terms, reader));
        } catch (IOException e) {
            torn.add(terms.type());
            told.add(JsonFiles.unreadable(name, e).losingList(list));
        }
    }

    /** Makes typed rows of what stands in a file. */
    private final class Typed implements Sink {
        private final JsonCursor root;
        private final TableTerms terms;
        private final Values values;
        private final Reader reader;

        Typed(JsonCursor root, TableTerms terms, Reader reader) {
            this.root = root;
            this.terms = terms;
            this.values = new Values(terms, zone);
            this.reader = reader;
        }

        @Override
        public void headings(Collection<String> names) {
            headings.computeIfAbsent(terms, any -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER))
                    .addAll(names);
        }

        @Override
        public void row(String place, Map<String, String> given) {
            Map<String, String> cells = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            cells.putAll(given);
            if (!counts(cells)) {
                return;
            }
            JsonCursor cursor = root.at(place);
            if (!cursor.readBy(any -> reader.read(new Row(cursor, cells, terms, values)))) {
                lossy.add(terms.type());
            }
        }

        @Override
        public void broken(String place, String problem) {
            root.at(place).lose(problem, "Maybe a quotation mark is missing, or the file was cut off.");
            torn.add(terms.type());
        }

        private boolean counts(Map<String, String> cells) {
            return terms.where().entrySet().stream().allMatch(condition -> {
                String cell = cells.getOrDefault(condition.getKey(), "");
                return condition.getValue().contains("*")
                        ? !cell.isEmpty()
                        : condition.getValue().contains(cell);
            });
        }
    }

    private List<Path> files(TableTerms terms) {
        PathMatcher pattern = FileSystems.getDefault().getPathMatcher("glob:" + terms.file());
        return files.all().stream()
                .filter(file -> pattern.matches(file.getFileName()) || pattern.matches(Path.of(files.name(file))))
                .toList();
    }

    /** Whether there is a file with rows of this type. */
    public boolean has(TableType type) {
        return all.stream()
                .anyMatch(terms -> terms.type() == type && !files(terms).isEmpty());
    }

    /** Whether a row of this type, or more, could not be read, as far as was read. */
    public boolean lossy(TableType type) {
        return lossy.contains(type) || torn.contains(type);
    }

    /** The types of which a row was lost that does not even say whose it was. */
    public Set<TableType> torn() {
        return torn;
    }

    /** Whether every table of this type that was read tells the property. */
    public boolean tells(TableType type, String property) {
        List<TableTerms> tables = all.stream()
                .filter(terms -> terms.type() == type)
                .filter(headings::containsKey)
                .toList();
        return !tables.isEmpty() && tables.stream().allMatch(terms -> tells(terms, property));
    }

    private boolean tells(TableTerms terms, String property) {
        Set<String> there = headings.getOrDefault(terms, Set.of());
        return terms.constants().containsKey(property)
                || terms.columns().getOrDefault(property, List.of()).stream().anyMatch(there::contains);
    }

    /** Tells of files that are not there, and of columns that the tables do not have. */
    public void reportMissing() {
        for (TableTerms terms : all) {
            if (files(terms).isEmpty()) {
                problems.addOverall(
                        "",
                        "There is no file " + Hints.quote(terms.file()) + ", which the mapping names for "
                                + terms.type().key() + ".",
                        "There are " + files.some(files.all()) + ".");
            } else if (headings.containsKey(terms)) {
                terms.columns().keySet().stream()
                        .filter(property -> !tells(terms, property))
                        .forEach(property -> reportMissing(terms, property));
            }
        }
    }

    private void reportMissing(TableTerms terms, String property) {
        String heading = terms.columns().getOrDefault(property, List.of()).get(0);
        problems.addOverall(
                terms.file(),
                "The table " + terms.type().key() + " has no column " + Hints.quote(heading)
                        + ", which the mapping names for " + property + ".",
                Hints.maybe(heading, headings.getOrDefault(terms, Set.of())));
    }
}
