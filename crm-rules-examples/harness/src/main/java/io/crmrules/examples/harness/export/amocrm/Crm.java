package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.examples.harness.export.amocrm.internal.ExportFolder;
import io.crmrules.examples.harness.export.amocrm.internal.reference.Account;
import io.crmrules.examples.harness.export.amocrm.internal.reference.Customers;
import io.crmrules.examples.harness.export.amocrm.internal.reference.LeadSources;
import io.crmrules.examples.harness.export.amocrm.internal.reference.Pipelines;
import io.crmrules.examples.harness.export.amocrm.internal.reference.Users;
import io.crmrules.examples.harness.export.internal.Times;

/** What leads, tasks, notes and events refer to. */
record Crm(
        ExportFolder folder,
        Account account,
        Pipelines pipelines,
        Users users,
        LeadSources sources,
        Customers customers,
        Deals deals) {

    /** Reads moments in the account's zone. */
    Times times() {
        return account.times();
    }
}
