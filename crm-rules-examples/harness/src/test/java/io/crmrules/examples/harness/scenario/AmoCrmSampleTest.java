package io.crmrules.examples.harness.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Policy;
import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.amocrm.AmoCrmExport;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmoCrmSampleTest {

    private final Sample sample = Sample.of(new AmoCrmExport());

    AmoCrmSampleTest() throws UnreadableExportException {}

    @Test
    void what_is_planted_is_found_and_nothing_else() {
        assertThat(Sample.findings(sample.check()))
                .containsExactlyInAnyOrder(
                        "conversation-without-comment INTERACTION note-51000081",
                        "deal-of-dismissed-user DEAL 3900209",
                        "deal-without-contact DEAL 3900204",
                        "deal-without-note DEAL 3900208",
                        "deal-without-task DEAL 3900201",
                        "deal-without-task DEAL 3900202",
                        "deal-without-task DEAL 3900301",
                        "duplicate-contact CONTACT 42000013",
                        "duplicate-deal DEAL 3900107",
                        "duplicate-deal DEAL 3900207",
                        "duplicate-deal DEAL 3900301",
                        "incomplete-contact CONTACT 42000006",
                        "incomplete-contact CONTACT 42000013",
                        "lost-without-authority DEAL 3900210",
                        "lost-without-conditional-refusal DEAL 3900210",
                        "missed-call-not-returned INTERACTION note-51000123",
                        "moved-back DEAL 3900206",
                        "overdue-task TASK 61000084",
                        "overdue-task TASK 61000091",
                        "overdue-task TASK 61000119",
                        "required-field-missing DEAL 3900204",
                        "silent-lead-source LEAD_SOURCE 15002",
                        "slow-first-response DEAL 3900213",
                        "slow-first-response DEAL 3900301",
                        "stale-deal DEAL 3900208",
                        "stuck-in-stage DEAL 3900209",
                        "task-without-due-time TASK 61000042",
                        "task-without-due-time TASK 61000091",
                        "unprocessed-lead DEAL 3900301");
    }

    @Test
    void a_company_that_forbids_skipping_sees_who_skipped() {
        assertThat(Sample.findings(sample.check(sample.policy().only(List.of("skipped-stage")))))
                .containsExactly("skipped-stage DEAL 3900207");
    }

    @Test
    void all_is_checkable_but_what_amocrm_does_not_know() {
        ViolationReport report = sample.check();
        assertThat(report.summary().failures()).isEmpty();
        assertThat(report.summary().sourceProblems()).isEmpty();
        assertThat(report.summary().results())
                .filteredOn(result -> result.verdict() == Verdict.NOT_CHECKABLE)
                .flatExtracting(CriterionResult::missing)
                .containsOnly("CLOSE_DATES");
    }

    @Test
    void with_a_mapping_stages_are_held_against_invoices_and_offers_and_deals_against_their_dates() throws IOException {
        List<String> more = new ArrayList<>(Sample.findings(mapped().check()));
        more.removeAll(Sample.findings(sample.check()));
        assertThat(more)
                .containsExactlyInAnyOrder(
                        "close-date-passed DEAL 3900208",
                        "stage-ahead-of-facts DEAL 3900207",
                        "stage-behind-facts DEAL 3900201",
                        "stage-behind-facts DEAL 3900206");
    }

    @Test
    void with_every_criterion_switched_on_all_but_two_have_something_to_check() throws IOException {
        ViolationReport report = mapped().check(Policy.read(Path.of("samples", "amocrm-policy.yaml")));
        assertThat(report.summary().results()).hasSize(50);
        assertThat(report.summary().results())
                .extracting(CriterionResult::verdict)
                .doesNotContain(Verdict.NOT_CHECKABLE, Verdict.FAILED);
        assertThat(report.summary().results())
                .filteredOn(result -> result.checked() == 0)
                .extracting(result -> result.criterion().id())
                .as("amoCRM does not say the line of a call, and no deal was revived")
                .containsExactlyInAnyOrder("call-outside-company-line", "revived-by-same-owner");
        List<String> more = new ArrayList<>(Sample.findings(report));
        more.removeAll(Sample.findings(mapped().check()));
        assertThat(more).containsExactlyInAnyOrder("skipped-stage DEAL 3900207", "waiting-in-exchange DEAL 3900213");
    }

    private Sample mapped() throws UnreadableExportException {
        Mapping mapping = Mapping.read(Path.of("samples", "amocrm-mapping.yaml"));
        CrmSnapshot crm = new AmoCrmExport()
                .read(Path.of("samples", "amocrm"), new ReadingOptions(null, null, mapping))
                .reference();
        return new Sample(crm, sample.policy(), mapping);
    }
}
