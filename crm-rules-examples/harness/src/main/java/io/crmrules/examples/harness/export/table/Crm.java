package io.crmrules.examples.harness.export.table;

import io.crmrules.examples.harness.export.internal.assembly.Deals;
import io.crmrules.examples.harness.export.internal.assembly.Newest;
import io.crmrules.examples.harness.export.internal.assembly.SpilledParts;
import io.crmrules.examples.harness.export.table.internal.Row;
import io.crmrules.examples.harness.export.table.internal.Tables;
import io.crmrules.examples.harness.export.table.internal.When;
import io.crmrules.examples.harness.export.table.internal.reference.Customers;
import io.crmrules.examples.harness.export.table.internal.reference.Sources;
import io.crmrules.examples.harness.export.table.internal.reference.Stages;
import io.crmrules.examples.harness.export.table.internal.reference.Users;
import org.jspecify.annotations.Nullable;

/** What the rows of tables refer to, and where the deals are gathered. */
record Crm(
        Tables tables,
        Stages stages,
        Users users,
        Sources sources,
        Customers customers,
        Deals deals,
        SpilledParts spilled,
        Newest newest) {

    /** About what a row costs beside its texts while what was made of it is held. */
    private static final int ROW = 2_000;

    Owners owners() {
        return new Owners(deals, customers);
    }

    /** Makes room if what was read of a row was too much. */
    void read(Row row) {
        spilled.weigh(ROW + 2L * row.length(), deals.all());
    }

    /** Remembers when something happened, if it did: the tables are not older. */
    void note(Row row, @Nullable When when) {
        if (when != null) {
            newest.note(() -> row.place().file() + row.place().pointer(), when.at());
        }
    }
}
