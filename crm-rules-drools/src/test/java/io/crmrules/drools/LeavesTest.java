package io.crmrules.drools;

import static io.crmrules.drools.oracle.Example.NOW;
import static io.crmrules.drools.oracle.Example.SALES;
import static io.crmrules.drools.oracle.Example.deal;
import static io.crmrules.drools.oracle.Example.moment;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.model.Comment;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Interaction;
import io.crmrules.model.Leave;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Role;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.model.UserBuilder;
import io.crmrules.report.Responsible;
import io.crmrules.report.ViolationReport;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody is asked while away: the deputy is, or the head of sales. Friday, 20 November 2026, 18:05 in Moscow. */
class LeavesTest {

    private static final Responsible HEAD = Responsible.of(Role.HEAD_OF_SALES);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final User DEPUTY = User.of("deputy", "Дарья", Role.SALES_REP);

    @TempDir
    private Path folder;

    private static UserBuilder vera() {
        return User.builder("vera").name("Вера").role(Role.SALES_REP);
    }

    private static Leave away(int from, int to, @Nullable String deputy) {
        return new Leave(TODAY.plusDays(from), TODAY.plusDays(to), deputy);
    }

    private static User awayToday(@Nullable String deputy) {
        return vera().leaves(away(-3, 3, deputy)).build();
    }

    /** Whose own rule, with these annotations, it is that finds every deal. */
    private Responsible answers(String annotations, String reported, Policy policy, DealBuilder deal, User... users) {
        new OwnRules(folder)
                .file(
                        "own.drl",
                        OwnRules.HEADER + "rule \"own\" @since( \"$at\" ) " + annotations
                                + " when $deal : Deal( $at : createdAt, $author : createdBy, $said : comments )\n"
                                + reported + "end");
        CrmSnapshot crm = CrmSnapshot.builder(NOW)
                .pipelines(List.of(SALES))
                .users(List.of(users))
                .deals(List.of(deal.build()))
                .build();
        try (CrmChecker checker = CrmChecker.builder()
                .checklist(Checklist.none())
                .trustedRulesFrom(folder)
                .policy(policy)
                .threads(1)
                .build()) {
            assertThat(checker.ruleProblems()).isEmpty();
            ViolationReport report = checker.check(crm);
            assertThat(report.summary().failures()).isEmpty();
            return report.violations().get(0).answers();
        }
    }

    private Responsible answers(String annotations, DealBuilder deal, User... users) {
        return answers(annotations, "then violations.report( $deal );", Policy.standard(), deal, users);
    }

    private Responsible open(User owner, User... others) {
        User[] all = new User[others.length + 1];
        all[0] = owner;
        System.arraycopy(others, 0, all, 1, others.length);
        return answers("", of(owner), all);
    }

    private static DealBuilder of(User owner) {
        return deal("work", "2026-11-10T10:00").owner(owner);
    }

    @Test
    void the_deputy_answers_for_who_is_away() {
        assertThat(open(awayToday("deputy"), DEPUTY)).isEqualTo(Responsible.of(DEPUTY));
    }

    @Test
    void without_a_deputy_the_head_of_sales_does() {
        assertThat(open(awayToday(null), DEPUTY)).isEqualTo(HEAD);
        assertThat(open(awayToday("nobody"), DEPUTY)).as("an unknown one").isEqualTo(HEAD);
    }

    @Test
    void a_deputy_who_could_do_nothing_is_none() {
        assertThat(open(awayToday("deputy"), DEPUTY.dismissed())).as("inactive").isEqualTo(HEAD);
        assertThat(open(awayToday("deputy"), User.of("deputy", "", Role.ROBOT)))
                .as("a robot")
                .isEqualTo(HEAD);
        assertThat(open(awayToday("deputy"), User.of("deputy", "", Role.LEAD_EXCHANGE)))
                .as("the exchange")
                .isEqualTo(HEAD);
        assertThat(open(awayToday("vera"), DEPUTY)).as("the same person").isEqualTo(HEAD);
    }

    @Test
    void nobody_stands_in_for_a_deputy() {
        User third = User.of("third", "Тимур", Role.SALES_REP);
        User away = User.builder("deputy")
                .role(Role.SALES_REP)
                .leaves(away(-1, 1, "third"))
                .build();
        User circle = User.builder("deputy")
                .role(Role.SALES_REP)
                .leaves(away(-1, 1, "vera"))
                .build();

        assertThat(open(awayToday("deputy"), away, third)).isEqualTo(HEAD);
        assertThat(open(awayToday("deputy"), circle)).isEqualTo(HEAD);
    }

    @Test
    void both_days_of_a_leave_belong_to_it_and_no_other() {
        assertThat(open(vera().leaves(away(0, 0, "deputy")).build(), DEPUTY)).isEqualTo(Responsible.of(DEPUTY));
        User before = vera().leaves(away(-9, -1, "deputy")).build();
        assertThat(open(before, DEPUTY)).isEqualTo(Responsible.of(before));
        User later = vera().leaves(away(1, 9, "deputy")).build();
        assertThat(open(later, DEPUTY)).isEqualTo(Responsible.of(later));
        User never = vera().leaves(away(3, -3, "deputy")).build();
        assertThat(open(never, DEPUTY)).as("it ends before it begins").isEqualTo(Responsible.of(never));
    }

    @Test
    void who_is_away_for_ever_is_never_asked() {
        User forEver = vera().leaves(new Leave(LocalDate.of(2020, 1, 1), LocalDate.of(9999, 12, 31), null))
                .build();

        assertThat(open(forEver, DEPUTY)).isEqualTo(HEAD);
    }

    @Test
    void the_day_is_that_of_the_users_own_calendar() {
        Leave tomorrow = away(1, 1, "deputy");
        User east = vera().zone(ZoneId.of("Asia/Vladivostok")).leaves(tomorrow).build();
        User here = vera().leaves(tomorrow).build();

        assertThat(open(east, DEPUTY)).as("it is Saturday there").isEqualTo(Responsible.of(DEPUTY));
        assertThat(open(here, DEPUTY)).isEqualTo(Responsible.of(here));
    }

    @Test
    void a_policys_leave_goes_before_the_snapshots() {
        Policy policy = Policy.parse(
                "users: { vera: { absent: [ { from: 2026-11-16, to: 2026-11-22, deputy: deputy } ] } }", "policy.yaml");

        assertThat(answers(
                        "", "then violations.report( $deal );", policy, of(awayToday(null)), awayToday(null), DEPUTY))
                .isEqualTo(Responsible.of(DEPUTY));
    }

    @Test
    void what_is_settled_is_asked_of_who_was_there_at_the_moment_of_the_fault() {
        Instant answered = moment("2026-11-18T10:00");
        User awayNow = awayToday("deputy");
        User awayThen = vera().leaves(away(-12, -8, "deputy")).build();
        for (boolean present : List.of(true, false)) {
            User vera = present ? awayNow : awayThen;
            DealBuilder deal = of(vera).comments(new Comment("k", "Договорились", answered, vera))
                    .ownerChanges(new OwnerChange(null, vera, moment("2026-11-10T09:59"), null));

            assertThat(answers("@settled( \"$said\" )", deal, vera, DEPUTY))
                    .isEqualTo(Responsible.of(present ? vera : DEPUTY));
        }
    }

    @Test
    void an_act_is_answered_by_who_did_it_away_or_not() {
        User vera = awayToday("deputy");
        String act = "@answers( AUTHOR ) @actor( \"$author\" ) @settled( ACT )";

        assertThat(answers(act, of(DEPUTY).createdBy(vera), vera, DEPUTY)).isEqualTo(Responsible.of(vera));
        assertThat(answers(act.replace("@settled( ACT )", ""), of(DEPUTY).createdBy(vera), vera, DEPUTY))
                .as("an open one is asked of who is there")
                .isEqualTo(Responsible.of(DEPUTY));
    }

    @Test
    void who_is_no_more_at_work_is_not_away() {
        assertThat(open(awayToday("deputy").dismissed(), DEPUTY)).isEqualTo(HEAD);
        User robot = User.builder("vera")
                .role(Role.ROBOT)
                .leaves(away(-1, 1, "deputy"))
                .build();
        assertThat(open(robot, DEPUTY)).isEqualTo(Responsible.system());
    }

    @Test
    void the_assignee_of_a_task_has_a_deputy_too() {
        User vera = awayToday("deputy");
        DealBuilder deal = of(DEPUTY).tasks(Task.builder("t").assignee(vera).build());

        assertThat(answers(
                        "@answers( ASSIGNEE )",
                        "$task : Task() from $deal.tasks then violations.report( $task );",
                        Policy.standard(),
                        deal,
                        vera,
                        DEPUTY))
                .isEqualTo(Responsible.of(DEPUTY));
    }

    @Test
    void a_conversation_is_its_speakers_and_a_comment_its_writers_and_both_else_the_owners() {
        User vera = vera().build();
        String call = "$call : Interaction() from $deal.interactions then violations.report( $call );";
        String comment = "$one : Comment() from $deal.comments then violations.report( $one );";
        for (User by : new User[] {DEPUTY, null}) {
            Deal deal = of(vera).interactions(
                            Interaction.builder("i", Interaction.Type.CALL, moment("2026-11-11T10:00"))
                                    .user(by)
                                    .build())
                    .comments(new Comment("k", "Договорились", moment("2026-11-11T10:00"), by))
                    .build();
            Responsible expected = Responsible.of(by == null ? vera : by);

            assertThat(answers("@answers( SPEAKER )", call, Policy.standard(), deal.toBuilder(), vera, DEPUTY))
                    .isEqualTo(expected);
            assertThat(answers("@answers( WRITER )", comment, Policy.standard(), deal.toBuilder(), vera, DEPUTY))
                    .isEqualTo(expected);
        }
    }
}
