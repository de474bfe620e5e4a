package io.crmrules.examples.harness.export.table;

import io.crmrules.examples.harness.export.internal.assembly.Deals;
import io.crmrules.examples.harness.export.internal.assembly.Newest;
import io.crmrules.examples.harness.export.table.internal.Tables;

/** What the rows of tables refer to, and where the deals are gathered. */
record Crm(
        Tables tables, Stages stages, Users users, Sources sources, Customers customers, Deals deals, Newest newest) {}
