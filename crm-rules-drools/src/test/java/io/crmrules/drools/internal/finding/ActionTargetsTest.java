package io.crmrules.drools.internal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.MilestoneType;
import io.crmrules.model.User;
import io.crmrules.policy.RequiredField;
import io.crmrules.report.Action;
import io.crmrules.report.Subject;
import io.crmrules.rule.ActionType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An action names what a host needs to carry it out, and nothing else. */
class ActionTargetsTest {

    private static final Subject DEAL = new Subject(Subject.Type.DEAL, "D");
    private static final User ANNA = User.of("anna", "", null);

    private static Map<String, String> on(ActionType type, Subject subject, Map<String, Object> bindings) {
        Action action = ActionTargets.action(type, null, subject, bindings);
        assertThat(action.type()).isEqualTo(type);
        assertThat(action.deals()).isEmpty();
        return action.on();
    }

    @Test
    void a_task_is_completed_whatever_else_the_rule_has_bound() {
        Subject task = new Subject(Subject.Type.TASK, "t1");

        assertThat(on(ActionType.COMPLETE_TASK, task, Map.of("expected", "x", "field", "y", "oldest", "z")))
                .isEqualTo(Map.of("task", "t1"));
    }

    @Test
    void a_deal_is_moved_to_the_stage_that_is_expected_as_far_as_it_is_known() {
        io.crmrules.model.Stage invoice = io.crmrules.drools.oracle.Example.stage("invoice");

        assertThat(on(ActionType.MOVE_DEAL, DEAL, Map.of("expected", invoice, "from", ANNA)))
                .isEqualTo(Map.of("deal", "D", "stage", "invoice"));
        assertThat(on(ActionType.MOVE_DEAL, DEAL, Map.of())).isEqualTo(Map.of("deal", "D"));
    }

    @Test
    void fields_are_named_by_their_paths() {
        assertThat(on(
                        ActionType.FILL_FIELD,
                        DEAL,
                        Map.of("field", RequiredField.anyOf("contact.phone", "contact.email"))))
                .isEqualTo(Map.of("deal", "D", "field", "contact.phone|contact.email"));
        assertThat(on(
                        ActionType.FILL_FIELD,
                        new Subject(Subject.Type.CONTACT, "c"),
                        Map.of("fields", List.of("city", "phone"))))
                .isEqualTo(Map.of("contact", "c", "field", "city|phone"));
    }

    @Test
    void a_field_that_is_always_the_same_is_named_by_the_rule() {
        Action action = ActionTargets.action(ActionType.FILL_FIELD, "deal.note", DEAL, Map.of());

        assertThat(action.on()).isEqualTo(Map.of("deal", "D", "field", "deal.note"));
    }

    @Test
    void whoever_is_to_take_over_is_named_by_id_or_role() {
        assertThat(on(ActionType.REASSIGN_TASK, new Subject(Subject.Type.TASK, "t"), Map.of("assignTo", ANNA)))
                .isEqualTo(Map.of("task", "t", "user", "anna"));
        assertThat(on(ActionType.CALL_BY_QUALITY_CONTROL, DEAL, Map.of()))
                .isEqualTo(Map.of("deal", "D", "role", "QUALITY_CONTROL"));
        assertThat(on(ActionType.RETURN_TO_EXCHANGE, DEAL, Map.of()))
                .isEqualTo(Map.of("deal", "D", "role", "LEAD_EXCHANGE"));
    }

    @Test
    void a_merge_says_into_which() {
        assertThat(on(ActionType.MERGE_CONTACTS, new Subject(Subject.Type.CONTACT, "c2"), Map.of("oldest", "c1")))
                .isEqualTo(Map.of("contact", "c2", "into", "c1"));
        assertThat(on(ActionType.MERGE_DEALS, DEAL, Map.of("oldest", "D-1")))
                .isEqualTo(Map.of("deal", "D", "into", "D-1"));
    }

    @Test
    void a_milestone_and_a_lead_source_are_named() {
        assertThat(on(ActionType.RECORD_MILESTONE, DEAL, Map.of("milestone", MilestoneType.PAID)))
                .isEqualTo(Map.of("deal", "D", "milestone", "PAID"));
        assertThat(on(ActionType.CHECK_SOURCE, new Subject(Subject.Type.LEAD_SOURCE, "form"), Map.of()))
                .isEqualTo(Map.of("leadSource", "form"));
    }

    @Test
    void the_deals_to_give_back_are_a_list() {
        Action action = ActionTargets.action(
                ActionType.RETURN_TO_EXCHANGE,
                null,
                new Subject(Subject.Type.USER, "anna"),
                Map.of("giveBack", List.of("D-3", "D-1")));

        assertThat(action.on()).isEqualTo(Map.of("user", "anna", "role", "LEAD_EXCHANGE"));
        assertThat(action.deals()).containsExactly("D-3", "D-1");
    }
}
