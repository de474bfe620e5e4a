package io.crmrules.drools;

import static io.crmrules.drools.Checks.check;
import static io.crmrules.drools.Checks.deals;
import static io.crmrules.drools.Checks.result;
import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.comment;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static io.crmrules.drools.oracle.Example.moment;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Policy;
import io.crmrules.drools.oracle.Example;
import io.crmrules.model.Contact;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Pipeline;
import io.crmrules.model.SourceProblem;
import io.crmrules.model.Stage;
import io.crmrules.model.Task;
import io.crmrules.report.Notice;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What comes in and is not judged, or not there, is told. */
class IntakeTest {

    private static final Pipeline ARCHIVE = Pipeline.builder("old")
            .name("Архив")
            .archived(true)
            .stage("old-work", "В работе", Stage.Type.WORKING)
            .stage("old-refusal", "Условный отказ", Stage.Type.CONDITIONAL_REFUSAL)
            .build();

    private static ViolationReport judged(CrmSnapshot crm, String... criteria) {
        return check(crm, Policy.standard(), criteria);
    }

    private static List<String> notices(ViolationReport report, Notice.Kind kind) {
        return report.summary().notices().stream()
                .filter(notice -> notice.kind() == kind)
                .map(Notice::text)
                .toList();
    }

    private static Deal archived(String id, LeadSource source) {
        return Deal.builder(id, ARCHIVE.stages().get(0), moment("2026-11-19T10:00"))
                .owner(ANNA)
                .source(source)
                .build();
    }

    @Test
    void deals_of_archived_pipelines_are_judged_by_nothing_and_counted() {
        LeadSource form = new LeadSource("form", "Форма", LeadSource.Kind.WEB_FORM, true, null);
        CrmSnapshot live = crm(deal("work", "2026-11-01T10:00"));
        CrmSnapshot crm = live.toBuilder()
                .pipelines(List.of(Example.SALES, ARCHIVE))
                .leadSources(List.of(form))
                .deals(List.of(live.deals().get(0), archived("A", form), archived("B", form)))
                .build();
        ViolationReport report = judged(crm, "deal-without-task", "silent-lead-source");

        assertThat(deals(report, "deal-without-task")).containsExactly("D");
        assertThat(result(report, "deal-without-task").checked()).isEqualTo(1);
        assertThat(report.summary().run().deals()).isEqualTo(1);
        assertThat(report.of("silent-lead-source").violations()).isEmpty();
        assertThat(notices(report, Notice.Kind.ASIDE))
                .containsExactly("Deals in the pipeline \"Архив\", which are not checked: 2.");
    }

    @Test
    void stages_of_archived_pipelines_are_not_there() {
        Pipeline plain = Pipeline.builder("plain")
                .stage("p-work", "", Stage.Type.WORKING)
                .stage("p-lost", "", Stage.Type.LOST)
                .build();
        CrmSnapshot crm = crm(new Contact[0]).toBuilder()
                .pipelines(List.of(plain, ARCHIVE))
                .build();

        assertThat(result(judged(crm, "lost-without-conditional-refusal"), "lost-without-conditional-refusal")
                        .missing())
                .contains("CONDITIONAL_REFUSAL");
    }

    @Test
    void what_is_dated_after_the_snapshot_is_counted_and_told_as_a_warning() {
        CrmSnapshot crm = crm(
                deal("work", "2026-11-20T19:00").id("later"),
                deal("work", "2026-11-18T10:00")
                        .comments(comment("Позвонил", "2026-11-20T18:06"), comment("Ждёт", "2026-11-20T18:05"))
                        .tasks(Task.builder("t")
                                .dueAt(moment("2026-12-01T10:00"))
                                .build())
                        .interactions(Interaction.builder("i", Interaction.Type.MEETING, moment("2026-11-25T10:00"))
                                .build()));
        ViolationReport report = judged(crm, "deal-without-task");

        assertThat(report.summary().sourceProblems())
                .extracting(SourceProblem::record)
                .containsExactly("COMMENTS", "DEALS");
        assertThat(report.summary().sourceProblems()).allMatch(SourceProblem::warning);
        assertThat(report.summary().sourceProblems().get(0).problem())
                .isEqualTo("1 dated after the snapshot, which was taken at 2026-11-20T15:05:00Z; what happened after it"
                        + " is left out");
    }

    @Test
    void what_a_later_check_sees_is_not_left_out() {
        CrmSnapshot crm = crm(deal("work", "2026-11-18T10:00").comments(comment("Позвонил", "2026-11-20T18:06")));

        assertThat(check(crm, moment("2026-11-20T18:06"), Policy.standard(), "deal-without-task")
                        .summary()
                        .sourceProblems())
                .isEmpty();
    }

    @Test
    void a_contact_entered_after_the_snapshot_or_after_the_moment_of_the_check_is_there() {
        Contact contact = Contact.builder("c")
                .phones("+79161234567")
                .createdAt(moment("2026-11-20T19:00"))
                .build();
        CrmSnapshot crm = crm(deal("work", "2026-11-18T10:00").contacts(contact));

        assertThat(judged(crm, "deal-without-contact").violations()).isEmpty();
        assertThat(check(crm, moment("2026-11-19T18:00"), Policy.standard(), "deal-without-contact")
                        .violations())
                .isEmpty();
    }

    @Test
    void kinds_that_are_named_and_empty_are_told_first_of_all() {
        CrmSnapshot crm = crm(deal("work", "2026-11-01T10:00")).toBuilder()
                .coverage(Coverage.of(Set.of(DataKind.TASKS, DataKind.COMMENTS, DataKind.NOTES)))
                .build();
        ViolationReport report = judged(crm, "deal-without-task");

        assertThat(report.summary().notices().get(0).kind()).isEqualTo(Notice.Kind.CONTENT);
        assertThat(notices(report, Notice.Kind.CONTENT))
                .containsExactly("The export says that it carries tasks, comments, notes, but there is not one value of"
                        + " it.");
        assertThat(deals(report, "deal-without-task")).as("it is named").containsExactly("D");
    }

    @Test
    void an_export_without_notes_accuses_nobody_of_leaving_them_out() {
        CrmSnapshot crm = CrmSnapshot.builder(Example.NOW)
                .pipelines(List.of(Example.SALES))
                .users(List.of(ANNA))
                .deals(IntStream.range(0, 60)
                        .mapToObj(i ->
                                deal("offer", "2026-11-18T10:00").id("D" + i).build())
                        .toList())
                .build();

        assertThat(result(judged(crm, "deal-without-note"), "deal-without-note").verdict())
                .isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void without_histories_nothing_is_said_of_deals_and_owners_of_the_past() {
        Instant past = moment("2026-11-06T18:05");
        CrmSnapshot crm = crm(deal("work", "2026-11-01T10:00")).toBuilder()
                .coverage(Coverage.of(Set.of(DataKind.TASKS, DataKind.CONTACTS)))
                .build();
        ViolationReport report =
                check(crm, past, Policy.standard(), "deal-without-task", "too-many-open-deals", "duplicate-contact");

        assertThat(result(report, "deal-without-task").missing()).containsExactly("STAGE_HISTORY");
        assertThat(result(report, "too-many-open-deals").missing()).containsExactly("STAGE_HISTORY", "OWNER_HISTORY");
        assertThat(result(report, "duplicate-contact").missing()).isEmpty();
        assertThat(result(judged(crm, "deal-without-task"), "deal-without-task").missing())
                .isEmpty();
    }

    @Test
    void without_their_history_nobody_owned_deals_of_the_past() {
        CrmSnapshot crm = crm(deal("work", "2026-11-01T10:00")).toBuilder()
                .coverage(Coverage.of(Set.of(DataKind.TASKS, DataKind.STAGE_HISTORY)))
                .build();
        ViolationReport report = check(crm, moment("2026-11-06T18:05"), Policy.standard(), "deal-without-task");

        assertThat(report.of("deal-without-task").violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.owner()).isNull());
    }
}
