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
import io.crmrules.model.DealBuilder;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Role;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.policy.Severity;
import io.crmrules.report.ViolationReport;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A host that makes one user anew for each record, and not always the same, has one user all the same. */
class SameUserTwiceTest {

    private static final User DISMISSED =
            User.builder("anna").name("Anna P.").active(false).build();
    private static final User EXCHANGE =
            User.builder("anna").role(Role.LEAD_EXCHANGE).active(true).build();

    /** As many deals as given, owned by each of the three in turn. */
    private static CrmSnapshot deals(int count) {
        User[] annas = {ANNA, DISMISSED, EXCHANGE};
        return crm(IntStream.range(0, count)
                .mapToObj(i -> deal("offer", "2026-11-20T17:30").id("D" + i).owner(annas[i % annas.length]))
                .toArray(DealBuilder[]::new));
    }

    @Test
    void who_has_the_task_of_a_deal_taken_over_is_not_accused_of_having_none() {
        CrmSnapshot crm = crm(deal("offer", "2026-10-01T10:00")
                .ownerChanges(new OwnerChange(BOSS, ANNA, moment("2026-11-10T10:00"), null))
                .tasks(Task.builder("t1")
                        .createdAt(moment("2026-11-10T10:00"))
                        .assignee(User.of("anna", "Анна", Role.TRAINEE))
                        .build()));

        assertThat(check(crm, Policy.standard(), "handover-without-task").violations())
                .isEmpty();
    }

    @Test
    void the_gate_is_closed_whichever_of_the_two_is_asked_for() {
        ViolationReport report = check(
                deals(2), Policy.standard().severity("deal-without-note", Severity.CRITICAL), "deal-without-note");

        assertThat(report.mayCloseTheDay(ANNA)).isFalse();
        assertThat(report.mayCloseTheDay(DISMISSED)).isFalse();
        assertThat(report.byOwner().get(EXCHANGE)).hasSize(2);
        assertThat(report.people())
                .singleElement()
                .satisfies(owner -> assertThat(owner.openDeals()).isEqualTo(2));
    }

    @Test
    void the_limit_of_open_deals_counts_them_all() {
        Policy policy = Policy.standard().set("too-many-open-deals", "limit", Map.of("SALES_REP", 5));

        assertThat(check(deals(6), policy, "too-many-open-deals").violations()).hasSize(1);
        assertThat(check(deals(5), policy, "too-many-open-deals").violations()).isEmpty();
    }

    @Test
    void what_the_snapshot_says_of_the_user_counts() {
        ViolationReport report = check(deals(3), Policy.standard(), "deal-of-dismissed-user");
        CrmSnapshot dismissed = deals(3).toBuilder().users(List.of(DISMISSED)).build();

        assertThat(report.violations()).isEmpty();
        assertThat(report.people())
                .extracting(person -> person.answers().user())
                .singleElement()
                .isSameAs(ANNA);
        assertThat(check(dismissed, Policy.standard(), "deal-of-dismissed-user").violations())
                .hasSize(3)
                .allSatisfy(violation -> assertThat(violation.owner()).isSameAs(DISMISSED));
    }
}
