package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.bitrix24.internal.reference.Customers;
import io.crmrules.examples.harness.export.bitrix24.internal.reference.FieldCatalogue;
import io.crmrules.examples.harness.export.bitrix24.internal.reference.LeadSources;
import io.crmrules.examples.harness.export.bitrix24.internal.reference.Pipelines;
import io.crmrules.examples.harness.export.bitrix24.internal.reference.Users;
import io.crmrules.examples.harness.export.internal.Times;

/** What deals and their activities refer to, and where the latter are gathered. */
record Crm(
        Users users,
        LeadSources sources,
        Pipelines pipelines,
        Customers customers,
        FieldCatalogue fields,
        Times times,
        Facts facts) {}
