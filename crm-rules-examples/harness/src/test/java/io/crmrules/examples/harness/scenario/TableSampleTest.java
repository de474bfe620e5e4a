package io.crmrules.examples.harness.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.examples.harness.export.table.TableExport;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.report.ViolationReport;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the user interfaces export, read by the mappings that come with crm-rules and the stages of a company. */
class TableSampleTest {

    private static final Path SAMPLES = Path.of("samples");

    private static ViolationReport check(String name) throws UnreadableExportException {
        TableExport reader = TableExport.shipped().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(reader.recognises(SAMPLES.resolve(name))).isTrue();
        Mapping mapping = Mapping.read(SAMPLES.resolve(name + "-mapping.yaml"));
        CrmSnapshot crm = reader.read(SAMPLES.resolve(name), new ReadingOptions(null, null, mapping))
                .reference();
        assertThat(crm.deals()).hasSize(5);
        assertThat(crm.problems()).isEmpty();
        try (CrmChecker checker = CrmChecker.builder().policy(Policy.standard()).build()) {
            return checker.check(crm);
        }
    }

    @Test
    void amocrm_says_what_its_list_of_deals_shows_and_nothing_is_made_of_the_rest() throws UnreadableExportException {
        assertThat(Sample.findings(check("amocrm-ui")))
                .containsExactlyInAnyOrder("deal-without-note DEAL 1002", "unprocessed-lead DEAL 1003");
    }

    @Test
    void bitrix24_says_what_its_list_of_deals_shows_and_nothing_is_made_of_the_rest() throws UnreadableExportException {
        assertThat(Sample.findings(check("bitrix24-ui")))
                .containsExactlyInAnyOrder("close-date-passed DEAL 102", "unprocessed-lead DEAL 103");
    }
}
