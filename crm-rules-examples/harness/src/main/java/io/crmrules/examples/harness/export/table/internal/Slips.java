package io.crmrules.examples.harness.export.table.internal;

import io.crmrules.examples.harness.export.internal.Spelling;
import io.crmrules.examples.harness.export.mapping.TableTerms;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds columns that the mapping names and that stand in a row with a wrong letter. What such a row would say is not known:
 * neither is its value missing, nor may its conditions be taken for met.
 */
final class Slips {

    private static final Spelling SPELLING = new Spelling(Set.of());

    private final Set<String> named = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    Slips(TableTerms terms) {
        Stream.of(terms.columns().values().stream().flatMap(Collection::stream), terms.where().keySet().stream())
                .flatMap(headings -> headings)
                .flatMap(Cells::parts)
                .forEach(named::add);
    }

    /** The first column that stands there misspelt, null when none does. */
    @Nullable
    Slip in(Cells cells) {
        for (String heading : named) {
            if (!cells.has(heading)) {
                for (String there : cells.headings()) {
                    if (!named.contains(there) && misspells(heading.split("\\.", -1), there.split("\\.", -1))) {
                        return new Slip(heading, there);
                    }
                }
            }
        }
        return null;
    }

    /**
     * A slip.
     *
     * @param meant as the mapping names the column
     * @param written as it stands there
     */
    record Slip(String meant, String written) {}

    /** Whether one part of the path is misspelt and the others are as they should be; of an empty list the items are not. */
    private static boolean misspells(String[] meant, String[] written) {
        boolean emptyList = written.length > 1 && written.length == meant.length - 1;
        if (written.length != meant.length && !emptyList) {
            return false;
        }
        int slips = 0;
        for (int i = 0; i < written.length; i++) {
            if (!meant[i].equalsIgnoreCase(written[i])) {
                if (!SPELLING.isSlip(meant[i], written[i])) {
                    return false;
                }
                slips++;
            }
        }
        return slips == 1;
    }
}
