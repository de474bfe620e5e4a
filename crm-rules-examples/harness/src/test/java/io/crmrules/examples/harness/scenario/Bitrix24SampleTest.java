package io.crmrules.examples.harness.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.bitrix24.Bitrix24Export;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class Bitrix24SampleTest {

    private final Sample sample = Sample.of(new Bitrix24Export());

    Bitrix24SampleTest() throws UnreadableExportException {}

    @Test
    void what_is_planted_is_found_and_nothing_else() {
        assertThat(Sample.findings(sample.check()))
                .containsExactlyInAnyOrder(
                        "close-date-passed DEAL 123",
                        "conversation-without-comment INTERACTION call-527",
                        "copy-pasted-comment USER 6",
                        "deal-of-dismissed-user DEAL 124",
                        "deal-without-contact DEAL 121",
                        "deal-without-note DEAL 122",
                        "deal-without-task DEAL 107",
                        "duplicate-contact CONTACT 224",
                        "duplicate-deal DEAL 125",
                        "junk-task TASK 7078",
                        "lost-without-conditional-refusal DEAL 126",
                        "missed-call-not-returned INTERACTION call-549",
                        "moved-without-events DEAL 128",
                        "overdue-task TASK 7023",
                        "overdue-task TASK 7026",
                        "overdue-task TASK 7060",
                        "overdue-task TASK 7078",
                        "poor-comment COMMENT 929",
                        "refusal-not-verified DEAL 127",
                        "refusal-without-conversation DEAL 131",
                        "refusal-without-reason DEAL 126",
                        "required-field-missing DEAL 121",
                        "silent-lead-source LEAD_SOURCE CALL",
                        "silent-lead-source LEAD_SOURCE EMAIL",
                        "slow-first-response DEAL 118",
                        "slow-first-response DEAL 120",
                        "stale-deal DEAL 123",
                        "stuck-in-stage DEAL 123",
                        "task-of-dismissed-user TASK 7063",
                        "task-parked-far-ahead TASK 7035",
                        "task-without-details TASK 7032",
                        "task-without-due-time TASK 7029",
                        "unprocessed-lead DEAL 118",
                        "worked-lead-in-incoming DEAL 119");
    }

    @Test
    void nobody_skipped_a_stage() {
        assertThat(Sample.findings(sample.check(sample.policy().only(List.of("skipped-stage")))))
                .isEmpty();
    }

    @Test
    void all_is_checkable_but_what_bitrix24_does_not_know() {
        ViolationReport report = sample.check();
        assertThat(report.summary().failures()).isEmpty();
        assertThat(report.summary().sourceProblems()).isEmpty();
        assertThat(report.summary().results())
                .filteredOn(result -> result.verdict() == Verdict.NOT_CHECKABLE)
                .flatExtracting(CriterionResult::missing)
                .containsOnly("MILESTONES", "OWNER_HISTORY", "STAGE_AUTHORS");
    }
}
