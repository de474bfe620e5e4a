package io.crmrules.examples.harness.scenario;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.examples.harness.export.ExportReader;
import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.report.ViolationReport;
import java.nio.file.Path;
import java.util.List;

/** A shipped export with the roles of its people. */
record Sample(CrmSnapshot crm, Policy policy) {

    private static final Path SAMPLES = Path.of("samples");

    static Sample of(ExportReader reader) throws UnreadableExportException {
        Path export = SAMPLES.resolve(reader.name());
        return new Sample(
                reader.read(export, new ReadingOptions(null, null)).reference(),
                Policy.standard().rolesFrom(SAMPLES.resolve(reader.name() + "-roles.yaml")));
    }

    ViolationReport check() {
        return check(policy);
    }

    ViolationReport check(Policy company) {
        try (CrmChecker checker = CrmChecker.builder().policy(company).build()) {
            return checker.check(crm);
        }
    }

    /** What was found, as "criterion SUBJECT id". */
    static List<String> findings(ViolationReport report) {
        return report.violations().stream()
                .map(violation -> violation.criterion().id() + " " + violation.subject())
                .toList();
    }
}
