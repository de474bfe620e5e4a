package io.crmrules.examples.harness.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.model.Coverage.Span;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipedriveSampleTest {

    private static final String NAME = "pipedrive";
    private static final String NEW_LEAD = "adf21080-0e10-11eb-879b-000000000001";

    @TempDir
    Path folder;

    private Path copied() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples", NAME))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
        return folder;
    }

    @Test
    void what_is_planted_is_found_and_nothing_else() throws UnreadableExportException {
        assertThat(Sample.answered(Sample.mapped(NAME).check()))
                .containsExactlyInAnyOrder(
                        "close-date-passed DEAL 118 USER 9001",
                        "conversation-without-comment INTERACTION 4022 USER 9003",
                        "deal-of-dismissed-user DEAL 114 ROLE HEAD_OF_SALES",
                        "deal-without-contact DEAL 110 USER 9003",
                        "deal-without-task DEAL 111 USER 9001",
                        "deal-without-task DEAL " + NEW_LEAD + " USER 9001",
                        "lost-without-authority DEAL 116 USER 9003",
                        "moved-back DEAL 115 USER 9002",
                        "overdue-task TASK 4021 USER 9002",
                        "overdue-task TASK 4035 USER 9003",
                        "refusal-without-reason DEAL 117 USER 9004",
                        "required-field-missing DEAL 110 USER 9003",
                        "task-without-due-time TASK 4033 USER 9002",
                        "unprocessed-lead DEAL " + NEW_LEAD + " USER 9001");
    }

    @Test
    void the_pages_prove_what_they_hold_and_messages_and_mail_are_not_among_it() throws UnreadableExportException {
        Sample sample = Sample.mapped(NAME);
        assertThat(sample.crm().problems()).isEmpty();
        assertThat(sample.crm().coverage().spans())
                .containsEntry(DataKind.INTERACTIONS, new Span(Set.of("CALL", "MEETING"), null));
        ViolationReport report = sample.check();
        assertThat(report.summary().failures()).isEmpty();
        assertThat(Sample.missing(report))
                .containsOnly(
                        "CONDITIONAL_REFUSAL",
                        "CURRENCY",
                        "INTERACTIONS.EMAIL",
                        "INTERACTIONS.MESSAGE",
                        "LEAD_SOURCES",
                        "MILESTONES",
                        "NOTES",
                        "ROLES");
    }

    @Test
    void a_deal_without_its_flow_is_not_judged_by_its_moves() throws IOException {
        Files.delete(copied().resolve("flow-115.json"));
        Sample sample = Sample.mapped(NAME, folder);
        assertThat(sample.crm().deals())
                .filteredOn(deal -> deal.id().equals("115"))
                .allSatisfy(deal -> assertThat(deal.damagedKinds())
                        .contains(DataKind.STAGE_HISTORY, DataKind.STAGE_AUTHORS, DataKind.OWNER_HISTORY));
        assertThat(Sample.findings(sample.check())).doesNotContain("moved-back DEAL 115");
    }

    @Test
    void a_page_that_is_missing_proves_nothing() throws IOException {
        Files.delete(copied().resolve("activities_2.json"));
        CrmSnapshot crm = Sample.mapped(NAME, folder).crm();
        assertThat(crm.coverage().carries(DataKind.TASKS)).isFalse();
        assertThat(crm.coverage().carries(DataKind.COMMENTS)).isFalse();
        assertThat(crm.problems())
                .anySatisfy(problem -> assertThat(problem.problem())
                        .isEqualTo("It says that another page follows, and there is no activities_2.json."));
    }
}
