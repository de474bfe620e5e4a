package io.crmrules.examples.harness.export.table.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.mapping.BodyTerms;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.examples.harness.export.mapping.Wildcard;
import io.crmrules.examples.harness.export.table.internal.file.Sink;
import io.crmrules.support.Hints;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;

/** Makes typed rows of what stands in a file. */
final class TypedRows implements Sink {

    private final JsonCursor root;
    private final Table table;
    private final Values values;
    private final RowReaders readers;
    private final Slips slips;

    TypedRows(JsonCursor root, Table table, ZoneId zone, RowReaders readers) {
        this.root = root;
        this.table = table;
        this.values = new Values(table.terms(), zone);
        this.readers = readers;
        this.slips = new Slips(table.terms());
    }

    @Override
    public void headings(Collection<String> names) {
        table.headings(names);
    }

    @Override
    public void row(String place, Map<String, String> given) {
        Cells cells = new Cells(given);
        Slips.Slip slip = slips.in(cells);
        if (slip != null) {
            table.row(true);
            root.at(place.split("/", -1))
                    .countLost(
                            "Rows of " + table.terms().type().key() + " without " + Hints.quote(slip.meant())
                                    + ", but with " + Hints.quote(slip.written()),
                            place,
                            "Maybe a letter is wrong in the file or in the mapping; the rows are left out.");
            readers.torn().run();
            return;
        }
        boolean meant = counts(cells);
        table.row(meant);
        if (meant) {
            read(place, cells, readers.rows());
        }
    }

    private void read(String place, Cells cells, RowReader by) {
        JsonCursor cursor = root.at(place.split("/", -1));
        if (!cursor.readBy(any -> by.read(new Row(cursor, cells, table.terms(), values, table.headings())))) {
            readers.lost().run();
        }
    }

    @Override
    public void broken(String place, String problem) {
        root.at(place.split("/", -1)).lose(problem, "Maybe a quotation mark is missing, or the file was cut off.");
        readers.torn().run();
    }

    @Override
    public void lacking(String place, Map<String, String> around, String problem) {
        JsonCursor cursor = root.at(place.split("/", -1));
        boolean asked =
                table.terms().type() != TableType.FIELD_CHANGES; // those save them whose own rules look at fields
        if (problem.isEmpty() && asked) {
            cursor.count(
                    "Records without the list "
                            + Hints.quote(table.terms().body().rows()),
                    place,
                    "Maybe it was not asked for; nothing is concluded from what is absent.");
        } else if (!problem.isEmpty()) {
            cursor.lose(problem, "");
        }
        read(place, new Cells(around), readers.lacking());
    }

    @Override
    public void body(JsonNode around) {
        BodyTerms body = table.terms().body();
        if (body.paged()) {
            table.pages().body(root.file(), body.more(around), body.filtered(around));
        }
    }

    private boolean counts(Cells cells) {
        return table.terms().where().entrySet().stream()
                .allMatch(condition -> Wildcard.allowed(condition.getValue(), cells.get(condition.getKey())));
    }
}
