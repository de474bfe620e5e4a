package io.crmrules.examples.harness.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.table.TableExport;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.SourceProblem;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HubSpotSampleTest {

    private final TableExport reader = TableExport.shipped("hubspot");
    private final Sample sample = Sample.of(reader);

    HubSpotSampleTest() throws UnreadableExportException {}

    private Deal deal(String title) {
        return sample.crm().deals().stream()
                .filter(deal -> deal.title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_folder_is_recognised_by_its_deals() {
        assertThat(reader.recognises(Path.of("samples/hubspot"))).isTrue();
        assertThat(reader.recognises(Path.of("samples/bitrix24"))).isFalse();
    }

    @Test
    void what_is_planted_is_found_and_nothing_else() {
        assertThat(Sample.findings(sample.check()))
                .containsExactlyInAnyOrder(
                        "conversation-without-comment INTERACTION 17687016546",
                        "deal-of-dismissed-user DEAL 14795351011",
                        "deal-without-contact DEAL 14795351012",
                        "deal-without-note DEAL 14795351013",
                        "deal-without-task DEAL 14795351008",
                        "lost-without-authority DEAL 14795351015",
                        "missed-call-not-returned INTERACTION 17687016754",
                        "overdue-task TASK 17687016520",
                        "refusal-without-reason DEAL 14795351015",
                        "required-field-missing DEAL 14795351012",
                        "stuck-in-stage DEAL 14795351020");
    }

    @Test
    void what_hubspot_does_not_know_is_not_checkable() {
        ViolationReport report = sample.check();
        assertThat(report.summary().failures()).isEmpty();
        assertThat(report.summary().results())
                .filteredOn(result -> result.verdict() == Verdict.NOT_CHECKABLE)
                .flatExtracting(CriterionResult::missing)
                .containsOnly("MILESTONES", "LEAD_SOURCES", "CLOSE_DATES", "CONDITIONAL_REFUSAL", "CURRENCY");
    }

    @Test
    void it_is_told_that_no_stage_is_for_new_leads_and_nothing_was_lost() {
        assertThat(sample.crm().problems())
                .extracting(SourceProblem::problem)
                .containsExactly(
                        "No stage is known to be the one of new leads, so nobody looks for leads that were left there.");
    }

    @Test
    void who_moved_a_deal_is_the_user_and_who_has_it_the_owner() {
        Deal deal = deal("Fischer");
        assertThat(deal.owner().name()).isEqualTo("Ben Carter");
        assertThat(deal.stageChanges())
                .extracting(move -> move.to().path() + " by " + move.by().name())
                .containsExactly(
                        "76511209/184520301 by Ben Carter",
                        "76511209/184520302 by Ben Carter",
                        "default/appointmentscheduled by Ben Carter");
        assertThat(deal("Nowak").owner().active()).isFalse();
    }

    @Test
    void what_nobody_knows_is_held_against_nobody() {
        assertThat(deal("Horvat").damagedKinds()).as("a deferred task").containsExactly(DataKind.TASKS);
        assertThat(deal("Martin").damagedKinds()).as("a meeting to come").containsExactly(DataKind.TASKS);
        assertThat(deal("Clark").damagedKinds())
                .as("a meeting without an outcome")
                .containsExactly(DataKind.INTERACTIONS);
        assertThat(deal("Fischer").damagedKinds())
                .as("a message of which nobody knows who wrote it")
                .containsExactly(DataKind.INTERACTIONS);
        assertThat(deal("Rossi").openTasks()).as("the task of its only contact").hasSize(1);
    }
}
