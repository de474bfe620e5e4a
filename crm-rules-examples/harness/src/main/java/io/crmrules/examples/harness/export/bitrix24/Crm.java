package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.bitrix24.internal.Bodies;
import io.crmrules.examples.harness.export.bitrix24.internal.reference.Customers;
import io.crmrules.examples.harness.export.bitrix24.internal.reference.FieldCatalogue;
import io.crmrules.examples.harness.export.bitrix24.internal.reference.LeadSources;
import io.crmrules.examples.harness.export.bitrix24.internal.reference.Pipelines;
import io.crmrules.examples.harness.export.bitrix24.internal.reference.Users;
import io.crmrules.examples.harness.export.internal.Times;
import io.crmrules.examples.harness.export.internal.assembly.Deals;
import io.crmrules.examples.harness.export.internal.assembly.Evidence;
import io.crmrules.examples.harness.export.internal.assembly.MappedFields;
import io.crmrules.examples.harness.export.mapping.Mapping;

/** What deals and their activities refer to, and where the latter are gathered. */
record Crm(
        Bodies bodies,
        Users users,
        LeadSources sources,
        Pipelines pipelines,
        Customers customers,
        FieldCatalogue fields,
        Times times,
        Deals deals,
        Evidence evidence,
        Mapping mapping,
        MappedFields mapped) {}
