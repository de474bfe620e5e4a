package io.crmrules.drools;

import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.BOSS;
import static io.crmrules.drools.oracle.Example.EXCHANGE;
import static io.crmrules.drools.oracle.Example.NOW;
import static io.crmrules.drools.oracle.Example.NO_ROLE;
import static io.crmrules.drools.oracle.Example.ROBOT;
import static io.crmrules.drools.oracle.Example.SALES;
import static io.crmrules.drools.oracle.Example.comment;
import static io.crmrules.drools.oracle.Example.deal;
import static io.crmrules.drools.oracle.Example.moment;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.oracle.Example;
import io.crmrules.model.Comment;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Interaction;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Role;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.report.Responsible;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a finding is laid before: never who could do nothing about it. */
class WhoAnswersTest {

    private static final Responsible HEAD = Responsible.of(Role.HEAD_OF_SALES);
    private static final User GONE = ANNA.dismissed();

    @TempDir
    private Path folder;

    /** A rule that finds every deal: open, or settled by the deal's comments, with the fault at its creation. */
    private void rule(String answers, String settled) {
        rule(answers + " " + settled, "", "$deal");
    }

    private void rule(String annotations, String bindings, String reported) {
        new OwnRules(folder)
                .file(
                        "own.drl",
                        OwnRules.HEADER + "rule \"own\" @since( \"$at\" ) " + annotations
                                + " when $deal : Deal( $at : createdAt, $author : createdBy, $said : comments )\n"
                                + bindings + " then violations.report( " + reported + " ); end");
    }

    private Violation found(CrmSnapshot crm, Instant asOf, Policy policy) {
        try (CrmChecker checker = CrmChecker.builder()
                .checklist(Checklist.none())
                .trustedRulesFrom(folder)
                .policy(policy)
                .threads(1)
                .build()) {
            assertThat(checker.ruleProblems()).isEmpty();
            ViolationReport report = checker.check(crm, asOf);
            assertThat(report.summary().failures()).isEmpty();
            return report.violations().get(0);
        }
    }

    private Responsible answers(DealBuilder deal, User... users) {
        return found(crm(deal, users), NOW, Policy.standard()).answers();
    }

    private static CrmSnapshot crm(DealBuilder deal, User... users) {
        List<User> all = users.length > 0 ? Arrays.asList(users) : List.of(ANNA, BOSS, ROBOT, EXCHANGE, NO_ROLE);
        return CrmSnapshot.builder(NOW)
                .pipelines(List.of(SALES))
                .users(all)
                .deals(List.of(deal.build()))
                .build();
    }

    private static DealBuilder bare(@Nullable User owner) {
        return deal("work", "2026-11-10T10:00").owner(owner);
    }

    /** It was Boris's until Anna took it. */
    private static DealBuilder handedOver(@Nullable User from, User to) {
        return bare(to).ownerChanges(new OwnerChange(from, to, moment("2026-11-12T10:00"), null))
                .comments(comment("Договорились о встрече", "2026-11-13T10:00"));
    }

    @Test
    void the_owner_of_now_answers_for_what_is_open_and_the_one_of_then_stays_a_fact() {
        rule("", "");
        Violation violation = found(crm(handedOver(BOSS, ANNA)), NOW, Policy.standard());

        assertThat(violation.answers()).isEqualTo(Responsible.of(ANNA));
        assertThat(violation.owner()).isEqualTo(BOSS);
        assertThat(violation.open()).isTrue();
        assertThat(violation.settledAt()).isNull();
    }

    @Test
    void the_owner_of_then_answers_for_what_is_settled() {
        rule("", "@settled( \"$said\" )");
        Violation violation = found(crm(handedOver(BOSS, ANNA)), NOW, Policy.standard());

        assertThat(violation.answers()).isEqualTo(Responsible.of(BOSS));
        assertThat(violation.settledAt()).isEqualTo(moment("2026-11-13T10:00"));
        assertThat(violation.action()).isNull();
    }

    @Test
    void without_a_history_of_owners_nobody_knows_whose_the_settled_fault_was() {
        rule("", "@settled( \"$said\" )");
        Set<DataKind> others = Arrays.stream(DataKind.values())
                .filter(kind -> kind != DataKind.OWNER_HISTORY)
                .collect(Collectors.toSet());
        CrmSnapshot crm = crm(handedOver(BOSS, ANNA)).toBuilder()
                .coverage(Coverage.of(others))
                .build();

        assertThat(found(crm, NOW, Policy.standard()).answers()).isEqualTo(Responsible.unknown());
        assertThat(answers(handedOver(null, ANNA)))
                .as("the change does not say from whom")
                .isEqualTo(Responsible.unknown());
    }

    @Test
    void nobody_robots_the_exchange_and_dismissed_users_answer_for_nothing() {
        rule("", "");

        assertThat(answers(bare(null))).isEqualTo(HEAD);
        assertThat(answers(bare(EXCHANGE))).isEqualTo(HEAD);
        assertThat(answers(bare(GONE), GONE)).isEqualTo(HEAD);
        assertThat(answers(bare(ROBOT))).isEqualTo(Responsible.system());
        assertThat(answers(bare(NO_ROLE))).isEqualTo(Responsible.of(NO_ROLE));
    }

    @Test
    void in_place_of_a_stranger_nobody_answers() {
        Instant noon = moment("2026-11-10T12:00");
        Task.Builder task = Task.builder("t").dueAt(noon);
        Interaction.Builder talk = Interaction.builder("i", Interaction.Type.CALL, noon)
                .direction(Interaction.Direction.INCOMING)
                .talkSeconds(100);
        CrmSnapshot crm = Example.crm(
                deal("work", "2026-11-01T10:00")
                        .id("nobody")
                        .tasks(task.build())
                        .interactions(talk.build()),
                deal("work", "2026-11-01T10:00")
                        .id("stranger")
                        .tasks(task.stranger(true).build())
                        .interactions(talk.stranger(true).build()));

        assertThat(Checks.check(crm, Policy.standard(), "overdue-task", "conversation-without-comment")
                        .violations())
                .extracting(violation ->
                        violation.deal().id() + " " + violation.criterion().id() + " " + violation.answers())
                .containsExactlyInAnyOrder(
                        "nobody overdue-task USER anna",
                        "nobody conversation-without-comment USER anna",
                        "stranger overdue-task UNKNOWN",
                        "stranger conversation-without-comment UNKNOWN");
        assertThat(Checks.check(
                                crm(deal("work", "2026-11-01T10:00")
                                        .interactions(talk.user(ANNA).build())
                                        .comments(new Comment("k", "ок", noon.plusSeconds(600), null, true))),
                                Policy.standard(),
                                "poor-comment")
                        .violations())
                .extracting(Violation::answers)
                .containsExactly(Responsible.unknown());
    }

    @Test
    void an_act_is_answered_by_its_author_and_by_nobody_when_that_is_not_known() {
        rule("@answers( AUTHOR ) @actor( \"$author\" )", "@settled( ACT )");

        Violation violation = found(crm(bare(ANNA).createdBy(BOSS)), NOW, Policy.standard());
        assertThat(violation.answers()).isEqualTo(Responsible.of(BOSS));
        assertThat(violation.settledAt()).isEqualTo(violation.since()).isEqualTo(moment("2026-11-10T10:00"));
        assertThat(answers(bare(ANNA))).isEqualTo(Responsible.unknown());
        assertThat(answers(bare(ANNA).createdBy(ROBOT))).isEqualTo(Responsible.system());
        assertThat(answers(bare(ANNA).createdBy(GONE), GONE)).isEqualTo(HEAD);
    }

    @Test
    void a_task_is_its_assignees_and_without_one_the_owners() {
        rule("@answers( ASSIGNEE )", "$task : Task() from $deal.tasks", "$task");

        assertThat(answers(bare(ANNA).tasks(Task.builder("t").assignee(BOSS).build())))
                .isEqualTo(Responsible.of(BOSS));
        assertThat(answers(bare(ANNA).tasks(Task.builder("t").build()))).isEqualTo(Responsible.of(ANNA));
    }

    @Test
    void roles_and_the_system_answer_when_the_rule_says_so() {
        for (Role role : List.of(Role.HEAD_OF_SALES, Role.QUALITY_CONTROL)) {
            rule("@answers( " + role + " )", "");
            assertThat(answers(bare(ANNA))).isEqualTo(Responsible.of(role));
        }
        rule("@answers( SYSTEM )", "");
        assertThat(answers(bare(ANNA))).isEqualTo(Responsible.system());
        rule("@answers( CREATOR )", "");
        assertThat(answers(bare(ANNA).createdBy(BOSS))).isEqualTo(Responsible.of(BOSS));
    }

    @Test
    void a_settled_finding_is_no_money_at_risk_and_holds_no_day() {
        rule("@severity( CRITICAL )", "@settled( \"$said\" )");
        Deal settled = handedOver(BOSS, ANNA)
                .amount(io.crmrules.model.Money.of(100, "RUB"))
                .build();
        try (CrmChecker checker = CrmChecker.builder()
                .checklist(Checklist.none())
                .trustedRulesFrom(folder)
                .build()) {
            ViolationReport report = checker.check(crm(settled.toBuilder()));

            assertThat(report.open().violations()).isEmpty();
            assertThat(report.settled().violations()).hasSize(1);
            assertThat(report.mayCloseTheDay()).isTrue();
            assertThat(Checks.result(report, "own").settled()).isEqualTo(1);
            assertThat(Checks.result(report, "own").moneyAtRisk().isEmpty()).isTrue();
            assertThat(Checks.person(report, BOSS).settled()).isEqualTo(1);
            assertThat(Checks.person(report, BOSS).moneyAtRisk().isEmpty()).isTrue();
        }
    }
}
