package io.crmrules.drools.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmrules.Policy;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.report.Subject;
import io.crmrules.report.Violation;
import io.crmrules.rule.source.RuleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleVerifierTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");
    private static final Subject TASK = new Subject(Subject.Type.TASK, "t1");
    private static final Pipeline SALES = Pipeline.builder("sales")
            .stage("new", "", Stage.Type.INCOMING)
            .stage("work", "", Stage.Type.WORKING)
            .build();
    private static final User ANNA = User.of("u1", "Анна", Role.SALES_REP);

    private final Deal overdue = deal(NOW.minusSeconds(3600));

    @Test
    void what_is_found_is_compared() {
        RuleVerifier.verifyThat("overdue-task").given(overdue).at(NOW).violates(TASK);
        RuleVerifier.verifyThat("overdue-task")
                .given(deal(NOW.plusSeconds(1)))
                .at(NOW)
                .holds();
    }

    @Test
    void the_policy_counts() {
        Policy atOnce = Policy.standard().set("overdue-task", "mode", "INSTANT");

        RuleVerifier.verifyThat("overdue-task")
                .under(atOnce)
                .given(deal(NOW.minusSeconds(1)))
                .at(NOW)
                .violates(TASK);
    }

    @Test
    void a_criterion_that_is_off_is_on_here() {
        assertThatThrownBy(() -> RuleVerifier.verifyThat("skipped-stage")
                        .under(Policy.standard().off("skipped-stage"))
                        .given(overdue)
                        .at(NOW)
                        .violates(TASK))
                .hasMessage("skipped-stage: expected violations of [TASK t1], but found []");
    }

    @Test
    void what_differs_is_told() {
        RuleVerifier.Found found =
                RuleVerifier.verifyThat("overdue-task").given(overdue).at(NOW);

        assertThat(found.violations()).extracting(Violation::subject).containsExactly(TASK);
        assertThatThrownBy(found::holds)
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "overdue-task: expected violations of [], but found [TASK t1 {due=2026-11-20T14:05:00Z}"
                                + " The task");
    }

    @Test
    void what_cannot_be_judged_does_not_hold() {
        Deal moved = overdue.toBuilder()
                .stageChanges(
                        new StageChange(SALES.stages().get(1), SALES.stages().get(0), NOW.minusSeconds(60), ANNA))
                .build();

        assertThatThrownBy(() -> RuleVerifier.verifyThat("moved-back")
                        .given(moved)
                        .at(NOW)
                        .holds())
                .hasMessage("moved-back is not checkable without [ROLES]. Maybe give a CrmSnapshot that has it.");
        RuleVerifier.verifyThat("moved-back")
                .given(CrmSnapshot.builder(NOW)
                        .coverage(Coverage.everything())
                        .users(List.of(ANNA, User.of("u3", "Борис", Role.HEAD_OF_SALES)))
                        .deals(List.of(moved))
                        .build())
                .violates(new Subject(Subject.Type.DEAL, "D-1"));
    }

    @Test
    void a_rule_of_a_folder_is_verified_alone(@TempDir Path folder) throws IOException {
        Path rule = folder.resolve("any-deal.drl");
        Files.writeString(folder.resolve("broken.drl"), "rule");
        Files.writeString(rule, """
                package io.crmrules.checklist
                import io.crmrules.model.*
                global io.crmrules.rule.Check check
                global io.crmrules.rule.Violations violations
                rule "any-deal" @message( "It is open." )
                when
                    $deal : Deal( open )
                then
                    violations.report( $deal );
                end
                """);

        RuleVerifier.verifyThat(rule).given(overdue).at(NOW).violates(new Subject(Subject.Type.DEAL, "D-1"));
        assertThatThrownBy(() -> RuleVerifier.verifyThat(folder.resolve("broken.drl")))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("broken.drl");
        assertThatThrownBy(() -> RuleVerifier.verifyThat("overdue-taks"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no criterion 'overdue-taks'. Maybe you meant 'overdue-task'.");
    }

    private static Deal deal(Instant due) {
        return Deal.builder("D-1", SALES.stages().get(1), NOW.minusSeconds(86_400))
                .owner(ANNA)
                .tasks(Task.builder("t1").text("Отправить договор").dueAt(due).build())
                .build();
    }
}
