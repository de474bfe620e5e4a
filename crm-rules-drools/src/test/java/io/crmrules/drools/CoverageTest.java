package io.crmrules.drools;

import static io.crmrules.drools.Checks.deals;
import static io.crmrules.drools.Checks.result;
import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.BOSS;
import static io.crmrules.drools.oracle.Example.change;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static io.crmrules.drools.oracle.Example.moment;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.oracle.Example;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.DealBuilder;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That something never happened is said only within what the CRM carries. */
class CoverageTest {

    private static final CrmChecker CHECKER = CrmChecker.builder()
            .policy(Policy.standard().on("skipped-stage"))
            .threads(1)
            .build();

    @AfterAll
    static void close() {
        CHECKER.close();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-02T10:00, true", "2026-11-02T10:01, false"})
    void a_deal_older_than_the_tasks_that_are_carried_has_perhaps_one(String from, boolean found) {
        CrmSnapshot crm = narrowed(deal("work", "2026-11-02T10:00"), DataKind.TASKS, from, Set.of());

        assertFound(crm, "deal-without-task", found);
    }

    @ParameterizedTest
    @CsvSource({
        "INTERACTIONS, 2026-11-06T18:05, true",
        "INTERACTIONS, 2026-11-06T18:06, false",
        "COMMENTS, 2026-11-06T18:06, false",
        "STAGE_HISTORY, 2026-11-06T18:06, false",
        "TASKS, 2026-10-01T10:00, true",
        "TASKS, 2026-10-01T10:01, false"
    })
    void a_deal_is_stale_only_when_all_activities_are_carried_for_so_long(DataKind kind, String from, boolean found) {
        assertFound(narrowed(deal("work", "2026-10-01T10:00"), kind, from, Set.of()), "stale-deal", found);
    }

    @Test
    void that_nothing_was_done_is_not_checkable_when_only_some_types_of_activity_are_carried() {
        CrmSnapshot crm = narrowed(deal("work", "2026-10-01T10:00"), DataKind.INTERACTIONS, null, Set.of("CALL"));
        ViolationReport report = CHECKER.check(crm);

        assertThat(result(report, "stale-deal").verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(result(report, "stale-deal").missing())
                .containsExactly("INTERACTIONS.MEETING", "INTERACTIONS.MESSAGE", "INTERACTIONS.EMAIL");
        assertThat(result(report, "conversation-without-comment").verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void completed_tasks_that_are_not_carried_hide_activity_but_no_open_task() {
        CrmSnapshot crm = crm(deal("work", "2026-10-01T10:00")).toBuilder()
                .coverage(Coverage.everything().narrowed(DataKind.TASKS, Coverage.Span.open()))
                .build();
        ViolationReport report = CHECKER.check(crm);

        assertThat(deals(report, "deal-without-task")).containsExactly("D");
        assertThat(result(report, "stale-deal").missing()).containsExactly("TASKS.COMPLETED");
        assertThat(result(CHECKER.check(crm, crm.takenAt().minusSeconds(60)), "deal-without-task")
                        .missing())
                .containsExactly("TASKS.OPEN");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-18T10:00, true", "2026-11-18T10:01, false"})
    void a_conversation_before_the_comments_that_are_carried_has_perhaps_one(String from, boolean found) {
        DealBuilder deal = deal("work", "2026-11-01T10:00").interactions(Example.call("i", "2026-11-18T10:00", 300));

        assertFound(narrowed(deal, DataKind.COMMENTS, from, Set.of()), "conversation-without-comment", found);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01T10:00, true", "2026-11-01T10:01, false"})
    void a_stage_before_the_history_that_is_carried_was_perhaps_not_skipped(String from, boolean found) {
        DealBuilder deal =
                deal("invoice", "2026-11-01T10:00").stageChanges(change("work", "invoice", "2026-11-19T10:00", ANNA));

        assertFound(narrowed(deal, DataKind.STAGE_HISTORY, from, Set.of()), "skipped-stage", found);
    }

    /** So many that the engine compiles the conditions meanwhile, for which it tries out all their parts. */
    @Test
    void owners_that_are_not_carried_are_missed_only_where_nobody_else_tells_who_refused() {
        DealBuilder[] deals = IntStream.range(0, 200)
                .mapToObj(number -> Deal.builder("D" + number, Example.stage("work"), moment("2026-10-01T10:00"))
                        .owner(ANNA)
                        .stageChanges(
                                change("offer", "doubt", "2026-11-02T10:00", number == 0 ? null : BOSS),
                                change("doubt", "work", "2026-11-03T10:00", BOSS)))
                .toArray(DealBuilder[]::new);
        CrmSnapshot crm = narrowed(crm(deals), DataKind.OWNER_HISTORY, "2026-11-10T10:00", Set.of());

        assertThat(result(CHECKER.check(crm), "revived-by-same-owner").notCheckable())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01T10:00", "2026-11-20T10:00"})
    void what_did_happen_counts_wherever_the_span_begins(String from) {
        DealBuilder moved =
                deal("work", "2026-10-01T10:00").stageChanges(change("offer", "work", "2026-11-20T12:00", ANNA));

        assertFound(narrowed(moved, DataKind.STAGE_HISTORY, from, Set.of()), "moved-back", true);
    }

    private static void assertFound(CrmSnapshot crm, String criterion, boolean found) {
        ViolationReport report = CHECKER.check(crm);

        assertThat(deals(report, criterion)).hasSize(found ? 1 : 0);
        assertThat(result(report, criterion).verdict()).isEqualTo(found ? Verdict.VIOLATED : Verdict.NOT_CHECKABLE);
    }

    private static CrmSnapshot narrowed(DealBuilder deal, DataKind kind, @Nullable String from, Set<String> types) {
        return narrowed(crm(deal), kind, from, types);
    }

    private static CrmSnapshot narrowed(CrmSnapshot crm, DataKind kind, @Nullable String from, Set<String> types) {
        Coverage.Span span = new Coverage.Span(types, from == null ? null : moment(from));
        return crm.toBuilder()
                .coverage(Coverage.everything().narrowed(kind, span))
                .build();
    }
}
