package io.crmrules.examples.harness.amocrm;

import io.crmrules.examples.harness.amocrm.internal.ExportFolder;

/** What leads, tasks, notes and events refer to. */
record Crm(
        ExportFolder folder,
        Account account,
        Pipelines pipelines,
        Users users,
        LeadSources sources,
        Customers customers,
        Deals deals) {}
