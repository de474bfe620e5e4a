package io.crmrules.examples.harness.export.table.internal;

import io.crmrules.examples.harness.export.internal.ExportFiles;
import io.crmrules.examples.harness.export.internal.Problems;
import io.crmrules.examples.harness.export.mapping.TableTerms;
import io.crmrules.support.Hints;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A table of the mapping, and what was seen of it while it was read. */
final class Table {

    private final TableTerms terms;
    private final List<Path> files;
    private final Pages pages = new Pages();
    private boolean rows;
    private boolean meantRows;
    private final Set<String> headings = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    Table(TableTerms terms, ExportFiles all) {
        PathMatcher pattern = FileSystems.getDefault().getPathMatcher("glob:" + terms.file());
        this.terms = terms;
        this.files = all.all().stream()
                .filter(file -> pattern.matches(file.getFileName()) || pattern.matches(Path.of(all.name(file))))
                .toList();
    }

    TableTerms terms() {
        return terms;
    }

    List<Path> files() {
        return files;
    }

    Pages pages() {
        return pages;
    }

    Set<String> headings() {
        return headings;
    }

    void headings(Collection<String> seen) {
        headings.addAll(seen);
    }

    /** A row stands there. */
    void row(boolean meant) {
        rows = true;
        meantRows |= meant;
    }

    /** Whether it is there, if only its headings are, or that it is empty; a file of rows of other tables is none. */
    boolean read() {
        return (!headings.isEmpty() && (meantRows || !rows)) || whole(new Problems());
    }

    /** Whether its rows have this property. Where there are none, none lacks it. */
    boolean tells(String property) {
        return terms.constants().containsKey(property)
                || terms.columns().getOrDefault(property, List.of()).stream()
                        .flatMap(Cells::parts)
                        .anyMatch(headings::contains)
                || (headings.isEmpty() && terms.tells(property) && whole(new Problems()));
    }

    /** Whether its bodies prove that all of it is here. Of a list within records each record proves its own. */
    boolean whole(Problems problems) {
        return terms.body().paged() && !files.isEmpty() && (!terms.body().rows().isEmpty() || pages.whole(problems));
    }

    /** Tells of a file that is not there, and of columns that the table does not have. */
    void reportMissing(ExportFiles all, Problems problems) {
        if (files.isEmpty()) {
            problems.addOverall(
                    "",
                    "There is no file " + Hints.quote(terms.file()) + ", which the mapping names for "
                            + terms.type().key() + ".",
                    "There are " + all.some(all.all()) + ".");
        } else if (!headings.isEmpty()) {
            terms.columns().keySet().stream()
                    .filter(property ->
                            !tells(property) && !terms.body().omits().contains(property))
                    .forEach(property -> reportMissing(property, problems));
        }
    }

    private void reportMissing(String property, Problems problems) {
        String heading = terms.columns().getOrDefault(property, List.of()).get(0);
        problems.addOverall(
                terms.file(),
                "The table " + terms.type().key() + " has no column " + Hints.quote(heading)
                        + ", which the mapping names for " + property + ".",
                Hints.maybe(heading, headings));
    }
}
