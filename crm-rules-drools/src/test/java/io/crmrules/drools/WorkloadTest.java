package io.crmrules.drools;

import static io.crmrules.drools.Checks.check;
import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.BOSS;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static io.crmrules.drools.oracle.Example.moment;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Policy;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Stage;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.report.Workload;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The open deals of an owner, and those among them that nobody is working on. */
class WorkloadTest {

    private static final CrmSnapshot CRM = crm(
            deal("won", "2026-10-01T10:00").id("won"),
            deal("invoice", "2026-11-20T17:30").id("new"),
            deal("work", "2026-10-01T10:00").id("both").tasks(overdue("1"), overdue("2")),
            deal("work", "2026-10-01T10:00").id("stale"),
            deal("new", "2026-11-20T17:30").id("lead").owner(null),
            deal("work", "2026-11-19T17:30").id("overdue").tasks(overdue("1")));

    private static Task overdue(String id) {
        return Task.builder(id)
                .text("Позвонить")
                .createdAt(moment("2026-11-01T10:00"))
                .dueAt(moment("2026-11-19T12:00"))
                .build();
    }

    private static Workload workload(CrmSnapshot crm, @Nullable User user, String... criteria) {
        return check(crm, Policy.standard(), criteria).people().stream()
                .filter(person -> Objects.equals(person.answers().user(), user))
                .findFirst()
                .orElseThrow()
                .workload();
    }

    @Test
    void open_deals_stand_by_stage_in_the_order_of_the_pipeline() {
        Workload anna = workload(CRM, ANNA, "overdue-task", "stale-deal");

        assertThat(anna.byStage().keySet()).extracting(Stage::path).containsExactly("sales/work", "sales/invoice");
        assertThat(anna.byStage().values()).containsExactly(3, 1);
        assertThat(anna.openDeals()).isEqualTo(4);
        assertThat(workload(CRM, null, "overdue-task").byStage().keySet())
                .extracting(Stage::path)
                .containsExactly("sales/new");
    }

    @Test
    void deals_that_nobody_works_on_are_named_once_and_subtracted_once() {
        Workload anna = workload(CRM, ANNA, "overdue-task", "stale-deal");

        assertThat(anna.overdue()).containsExactly("both", "overdue");
        assertThat(anna.stale()).containsExactly("both", "stale");
        assertThat(anna.phantom()).isEmpty();
        assertThat(anna.working()).isEqualTo(1);
    }

    @Test
    void what_no_criterion_looks_for_counts_as_worked_on() {
        assertThat(workload(CRM, ANNA, "deal-without-note").working()).isEqualTo(4);
    }

    @Test
    void deals_belong_to_whom_they_belong_now_whoever_let_them_go_stale() {
        CrmSnapshot crm = crm(deal("work", "2026-10-01T10:00")
                .owner(BOSS)
                .ownerChanges(new OwnerChange(ANNA, BOSS, moment("2026-11-20T17:00"), null)));

        assertThat(workload(crm, BOSS, "stale-deal").stale()).isEqualTo(List.of("D"));
        assertThat(check(crm, Policy.standard(), "stale-deal").people()).hasSize(1);
    }
}
