package io.crmrules.examples.harness.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.examples.harness.export.ExportReader;
import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.examples.harness.export.table.TableExport;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A shipped export with the roles of its people. */
record Sample(CrmSnapshot crm, Policy policy, Mapping mapping) {

    private static final Path SAMPLES = Path.of("samples");

    static Sample of(ExportReader reader) throws UnreadableExportException {
        Path export = SAMPLES.resolve(reader.name());
        return new Sample(
                reader.read(export, new ReadingOptions(null, null)).reference(),
                Policy.standard().rolesFrom(SAMPLES.resolve(reader.name() + "-roles.yaml")),
                Mapping.none());
    }

    /** A shipped export of tables, with what its company says of it. */
    static Sample mapped(String name) throws UnreadableExportException {
        return mapped(name, SAMPLES.resolve(name));
    }

    /** The same of another export of that company. */
    static Sample mapped(String name, Path export) throws UnreadableExportException {
        return tables(name, export, null, Mapping.read(SAMPLES.resolve(name + "-mapping.yaml")));
    }

    /** A shipped export of tables of which its company says nothing but when it was taken. */
    static Sample unmapped(String name) throws UnreadableExportException {
        Mapping mapping = Mapping.read(SAMPLES.resolve(name + "-mapping.yaml"));
        return tables(name, SAMPLES.resolve(name), mapping.takenAt(), Mapping.none());
    }

    private static Sample tables(String name, Path export, @Nullable Instant asOf, Mapping mapping)
            throws UnreadableExportException {
        TableExport reader = TableExport.shipped(name);
        assertThat(reader.recognises(export)).isTrue();
        return new Sample(
                reader.read(export, new ReadingOptions(asOf, null, mapping)).reference(),
                Policy.read(SAMPLES.resolve(name + "-policy.yaml")),
                mapping);
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

    /** The same with whom it asks for an answer. */
    static List<String> answered(ViolationReport report) {
        return report.violations().stream()
                .map(violation -> violation.criterion().id() + " " + violation.subject() + " " + violation.answers())
                .toList();
    }

    /** What criteria that are not checkable lack. */
    static Set<String> missing(ViolationReport report) {
        return report.summary().results().stream()
                .filter(result -> result.verdict() == Verdict.NOT_CHECKABLE)
                .flatMap(result -> result.missing().stream())
                .collect(Collectors.toSet());
    }
}
