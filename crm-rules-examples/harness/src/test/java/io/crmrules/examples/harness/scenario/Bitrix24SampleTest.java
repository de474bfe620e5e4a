package io.crmrules.examples.harness.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Policy;
import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.bitrix24.Bitrix24Export;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
                .containsOnly("OWNER_HISTORY", "STAGE_AUTHORS");
    }

    @Test
    void with_a_mapping_stages_are_held_against_invoices_and_offers() throws IOException {
        Set<String> found = new TreeSet<>(Sample.findings(mapped().check()));
        assertThat(found)
                .containsAll(Sample.findings(sample.check()))
                .contains("stage-ahead-of-facts DEAL 122", "stage-behind-facts DEAL 110");
        found.removeAll(Sample.findings(sample.check()));
        assertThat(found).hasSize(2);
    }

    /** Bitrix24 never tells who moved a deal before its last move, nor who owned it before. */
    @Test
    void with_every_criterion_switched_on_44_of_50_are_checked() throws IOException {
        Policy everything = Policy.read(Path.of("samples", "bitrix24-policy.yaml"))
                .rolesFrom(Path.of("samples", "bitrix24-roles.yaml"));
        ViolationReport report = mapped().check(everything);
        assertThat(report.summary().results()).hasSize(50);
        List<String> checked = report.summary().results().stream()
                .filter(result -> result.verdict() != Verdict.NOT_CHECKABLE && result.checked() > 0)
                .map(result -> result.criterion().id())
                .toList();
        assertThat(checked)
                .hasSize(44)
                .contains(
                        "deal-without-task",
                        "overdue-task",
                        "conversation-without-comment",
                        "stage-behind-facts",
                        "stage-ahead-of-facts",
                        "unprocessed-lead",
                        "worked-lead-in-incoming");
        assertThat(Sample.findings(report))
                .contains("comment-without-agreement COMMENT 929")
                .hasSize(mapped().check().violations().size() + 1);
        assertThat(report.summary().results())
                .filteredOn(result -> result.verdict() == Verdict.NOT_CHECKABLE)
                .extracting(result -> result.criterion().id() + " " + result.missing())
                .containsExactlyInAnyOrder(
                        "handover-without-task [OWNER_HISTORY]",
                        "lost-without-authority [STAGE_AUTHORS]",
                        "moved-back [STAGE_AUTHORS]",
                        "new-deal-outside-exchange [OWNER_HISTORY]",
                        "revived-by-same-owner [STAGE_AUTHORS]",
                        "waiting-in-exchange [OWNER_HISTORY]");
    }

    private Sample mapped() throws UnreadableExportException {
        Mapping mapping = Mapping.read(Path.of("samples", "bitrix24-mapping.yaml"));
        return new Sample(
                new Bitrix24Export()
                        .read(Path.of("samples", "bitrix24"), new ReadingOptions(null, null, mapping))
                        .reference(),
                sample.policy(),
                mapping);
    }
}
