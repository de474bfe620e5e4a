package io.crmrules.drools.internal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.MilestoneType;
import io.crmrules.model.User;
import io.crmrules.policy.RequiredField;
import io.crmrules.report.Action;
import io.crmrules.report.Subject;
import io.crmrules.rule.ActionType;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Telling;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An action names what a host needs to carry it out, and nothing else. */
class ActionTargetsTest {

    private static final Subject DEAL = new Subject(Subject.Type.DEAL, "D");
    private static final User ANNA = User.of("anna", "", null);

    private static Telling telling(ActionType type) {
        return Criterion.builder("x").action(type).build().telling();
    }

    private static Map<String, String> on(ActionType type, Subject subject, @Nullable Object target) {
        Action action = ActionTargets.action(telling(type), subject, target);
        assertThat(action.type()).isEqualTo(type);
        assertThat(action.deals()).isEmpty();
        return action.on();
    }

    @Test
    void a_task_is_completed_whatever_the_target() {
        Subject task = new Subject(Subject.Type.TASK, "t1");

        assertThat(on(ActionType.COMPLETE_TASK, task, "x")).isEqualTo(Map.of("task", "t1"));
    }

    @Test
    void a_deal_is_moved_to_the_stage_that_is_expected_as_far_as_it_is_known() {
        io.crmrules.model.Stage invoice = io.crmrules.drools.oracle.Example.stage("invoice");

        assertThat(on(ActionType.MOVE_DEAL, DEAL, invoice)).isEqualTo(Map.of("deal", "D", "stage", "invoice"));
        assertThat(on(ActionType.MOVE_DEAL, DEAL, null)).isEqualTo(Map.of("deal", "D"));
    }

    @Test
    void fields_are_named_by_their_paths() {
        assertThat(on(ActionType.FILL_FIELD, DEAL, RequiredField.anyOf("contact.phone", "contact.email")))
                .isEqualTo(Map.of("deal", "D", "field", "contact.phone|contact.email"));
        assertThat(on(ActionType.FILL_FIELD, new Subject(Subject.Type.CONTACT, "c"), List.of("city", "phone")))
                .isEqualTo(Map.of("contact", "c", "field", "city|phone"));
    }

    @Test
    void a_field_that_is_always_the_same_is_named_by_the_rule() {
        Action action = ActionTargets.action(
                Criterion.builder("x")
                        .action(ActionType.FILL_FIELD)
                        .field("deal.note")
                        .build()
                        .telling(),
                DEAL,
                null);

        assertThat(action.on()).isEqualTo(Map.of("deal", "D", "field", "deal.note"));
    }

    @Test
    void whoever_is_to_take_over_is_named_by_id_or_role() {
        assertThat(on(ActionType.REASSIGN_TASK, new Subject(Subject.Type.TASK, "t"), ANNA))
                .isEqualTo(Map.of("task", "t", "user", "anna"));
        assertThat(on(ActionType.CALL_BY_QUALITY_CONTROL, DEAL, null))
                .isEqualTo(Map.of("deal", "D", "role", "QUALITY_CONTROL"));
        assertThat(on(ActionType.RETURN_TO_EXCHANGE, DEAL, null))
                .isEqualTo(Map.of("deal", "D", "role", "LEAD_EXCHANGE"));
    }

    @Test
    void a_merge_says_into_which() {
        assertThat(on(ActionType.MERGE_CONTACTS, new Subject(Subject.Type.CONTACT, "c2"), "c1"))
                .isEqualTo(Map.of("contact", "c2", "into", "c1"));
        assertThat(on(ActionType.MERGE_DEALS, DEAL, "D-1")).isEqualTo(Map.of("deal", "D", "into", "D-1"));
    }

    @Test
    void a_milestone_and_a_lead_source_are_named() {
        assertThat(on(ActionType.RECORD_MILESTONE, DEAL, MilestoneType.PAID))
                .isEqualTo(Map.of("deal", "D", "milestone", "PAID"));
        assertThat(on(ActionType.CHECK_SOURCE, new Subject(Subject.Type.LEAD_SOURCE, "form"), null))
                .isEqualTo(Map.of("leadSource", "form"));
    }

    @Test
    void the_deals_to_give_back_are_a_list() {
        Action action = ActionTargets.action(
                telling(ActionType.RETURN_TO_EXCHANGE), new Subject(Subject.Type.USER, "anna"), List.of("D-3", "D-1"));

        assertThat(action.on()).isEqualTo(Map.of("user", "anna", "role", "LEAD_EXCHANGE"));
        assertThat(action.deals()).containsExactly("D-3", "D-1");
    }
}
