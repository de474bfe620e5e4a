package io.crmrules.drools;

import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.BOSS;
import static io.crmrules.drools.oracle.Example.NOW;
import static io.crmrules.drools.oracle.Example.ROBOT;
import static io.crmrules.drools.oracle.Example.SALES;
import static io.crmrules.drools.oracle.Example.deal;
import static io.crmrules.drools.oracle.Example.moment;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Role;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.policy.Cadence;
import io.crmrules.report.Responsible;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A consequence is answered by whoever answers for its root; the root need not be asked for, only be on. */
class FollowsTest {

    private static final User GONE = User.of("gone", "Глеб", Role.SALES_REP).dismissed();

    private static ViolationReport check(Cadence cadence, User owner, @Nullable User by, @Nullable User assignee) {
        Task task = Task.builder("t")
                .text("Отправить договор на подпись")
                .createdAt(moment("2026-11-01T10:00"))
                .createdBy(by)
                .assignee(assignee)
                .dueAt(moment("2026-11-19T12:00"))
                .build();
        CrmSnapshot crm = CrmSnapshot.builder(NOW)
                .pipelines(List.of(SALES))
                .users(List.of(ANNA, BOSS, ROBOT, GONE))
                .deals(List.of(
                        deal("work", "2026-10-01T10:00").owner(owner).tasks(task).build()))
                .build();
        try (CrmChecker checker = CrmChecker.builder()
                .checklist(Checklist.standard()
                        .only("overdue-task", "junk-task", "task-of-dismissed-user", "deal-of-dismissed-user"))
                .cadence(cadence)
                .threads(1)
                .build()) {
            return checker.check(crm);
        }
    }

    private static Violation overdue(ViolationReport report) {
        return report.of("overdue-task").violations().get(0);
    }

    @Test
    void what_a_robot_made_is_the_systems_also_when_the_root_is_not_listed() {
        ViolationReport weekly = check(Cadence.WEEKLY, ANNA, ROBOT, ANNA);
        ViolationReport daily = check(Cadence.DAY_END, ANNA, ROBOT, ANNA);

        assertThat(overdue(weekly).answers()).isEqualTo(Responsible.system());
        assertThat(overdue(weekly).follows())
                .isEqualTo(weekly.of("junk-task").violations().get(0).fingerprint());
        assertThat(weekly.mayCloseTheDay()).isTrue();
        assertThat(daily.of("junk-task").violations()).isEmpty();
        assertThat(daily.summary().result("junk-task")).isNull();
        assertThat(overdue(daily).answers()).isEqualTo(Responsible.system());
        assertThat(daily.rootCauses()).hasSize(1);
    }

    @Test
    void a_task_of_somebody_at_work_does_not_follow_from_the_dismissed_owner() {
        assertThat(overdue(check(Cadence.WEEKLY, GONE, BOSS, ANNA)).follows()).isNull();
        assertThat(overdue(check(Cadence.WEEKLY, GONE, BOSS, ANNA)).answers()).isEqualTo(Responsible.of(ANNA));
    }

    @Test
    void a_task_of_nobody_at_work_follows_from_the_dismissed_owner() {
        for (User nobody : new User[] {GONE, null}) {
            ViolationReport report = check(Cadence.WEEKLY, GONE, BOSS, nobody);

            assertThat(overdue(report).answers()).isEqualTo(Responsible.of(Role.HEAD_OF_SALES));
            assertThat(overdue(report).follows())
                    .as("a root that follows hands its own root on")
                    .isEqualTo(report.of("deal-of-dismissed-user")
                            .violations()
                            .get(0)
                            .fingerprint());
        }
    }
}
