package io.crmrules.drools;

import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.BOSS;
import static io.crmrules.drools.oracle.Example.NOW;
import static io.crmrules.drools.oracle.Example.change;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static io.crmrules.drools.oracle.Example.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import io.crmrules.policy.RequiredField;
import io.crmrules.report.RuleFailedException;
import io.crmrules.report.StageGate;
import io.crmrules.report.Violation;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** May this deal move to that stage, by this user? */
class StageGateTest {

    private static final String CREATED = "2026-11-20T17:30";

    @TempDir
    static Path folder;

    private static CrmChecker checker;

    @BeforeAll
    static void build() {
        OwnRules rules = new OwnRules(folder)
                .rule("not-closed", "$deal : Deal( !open, closedAt == null )")
                .rule("bad", "$deal : Deal( id == \"BAD\", owner.name != null )");
        checker = CrmChecker.builder()
                .checklist(Checklist.standard()
                        .only(
                                "lost-without-authority",
                                "lost-without-conditional-refusal",
                                "moved-back",
                                "refusal-without-reason",
                                "required-field-missing",
                                "skipped-stage",
                                "unprocessed-lead"))
                .trustedRulesFrom(rules.folder())
                .policy(Policy.standard()
                        .on("skipped-stage")
                        .requiredFields(List.of(
                                RequiredField.anyOf("deal.note").from("work"),
                                RequiredField.anyOf("deal.amount").from("invoice"))))
                .threads(1)
                .build();
    }

    @AfterAll
    static void close() {
        checker.close();
    }

    private static StageGate move(DealBuilder deal, String to, @Nullable User by) {
        return checker.wouldMove(deal.build(), stage(to), by, crm(), NOW);
    }

    private static List<String> broken(StageGate gate) {
        assertThat(gate.open()).isEqualTo(gate.violations().isEmpty());
        return gate.violations().stream().map(found -> found.criterion().id()).toList();
    }

    @Test
    void a_move_that_breaks_nothing_is_open() {
        assertThat(broken(move(deal("work", CREATED).note("Ждёт КП до пятницы"), "offer", ANNA)))
                .isEmpty();
    }

    @Test
    void a_field_that_the_target_requires_is_missing_after_the_move() {
        StageGate gate = move(deal("survey", CREATED).note("Ждёт КП до пятницы"), "invoice", ANNA);

        assertThat(broken(gate)).containsExactly("required-field-missing");
        assertThat(gate.violations().get(0).key()).contains("deal.amount");
    }

    @Test
    void what_is_wrong_already_is_not_held_against_the_move() {
        assertThat(checker.check(deal("work", CREATED).build(), crm(), NOW)).hasSize(1);
        assertThat(broken(move(deal("work", CREATED), "offer", ANNA))).isEmpty();
    }

    @Test
    void passing_over_a_stage_is_told_with_what_was_passed_over_and_who_would() {
        StageGate gate = move(deal("new", CREATED).note("Ждёт КП до пятницы"), "offer", ANNA);

        assertThat(broken(gate)).containsExactly("skipped-stage");
        Violation skipped = gate.violations().get(0);
        assertThat(skipped.evidence()).extracting("skipped").hasToString("[work]");
        assertThat(skipped.since()).isEqualTo(NOW);
        assertThat(skipped.actor()).isEqualTo(ANNA);
        assertThat(Objects.requireNonNull(skipped.stage()).id()).isEqualTo("offer");
    }

    @Test
    void going_back_needs_a_role_that_may() {
        DealBuilder deal = deal("offer", CREATED).note("Ждёт КП до пятницы");

        assertThat(broken(move(deal, "work", ANNA))).containsExactly("moved-back");
        assertThat(broken(move(deal, "work", BOSS))).isEmpty();
        assertThat(broken(move(deal, "work", null))).isEmpty();
    }

    @Test
    void a_move_taken_back_within_ten_minutes_goes_nowhere() {
        DealBuilder mistaken = deal("offer", CREATED)
                .note("Ждёт КП до пятницы")
                .stageChanges(change("work", "offer", "2026-11-20T17:56", ANNA));

        assertThat(broken(move(mistaken, "work", ANNA))).isEmpty();
        assertThat(broken(checker.wouldMove(mistaken.build(), stage("work"), ANNA, crm(), NOW.plusSeconds(120))))
                .containsExactly("moved-back");
    }

    @Test
    void closing_needs_authority_a_conditional_refusal_before_it_and_a_reason() {
        assertThat(broken(move(deal("work", CREATED).note("Ждёт КП до пятницы"), "lost", ANNA)))
                .containsExactly(
                        "lost-without-authority", "lost-without-conditional-refusal", "refusal-without-reason");

        DealBuilder doubtful = deal("doubt", CREATED)
                .note("Ждёт КП до пятницы")
                .refusalReason("Купили у других")
                .stageChanges(change("work", "doubt", "2026-11-20T17:50", ANNA));
        assertThat(broken(move(doubtful, "lost", BOSS))).isEmpty();
        assertThat(broken(move(doubtful, "lost", ANNA))).containsExactly("lost-without-authority");
    }

    @Test
    void a_refusal_on_condition_needs_a_reason_too() {
        assertThat(broken(move(deal("work", CREATED).note("Ждёт КП до пятницы"), "doubt", ANNA)))
                .containsExactly("refusal-without-reason");
    }

    @Test
    void a_deal_that_is_won_or_lost_is_closed_then_and_open_again_when_it_returns() {
        assertThat(broken(
                        move(deal("invoice", CREATED).note("Ждёт КП до пятницы").amount(null), "won", BOSS)))
                .doesNotContain("not-closed");
        assertThat(broken(move(deal("lost", CREATED).note("Ждёт КП до пятницы").closedAt(NOW), "work", BOSS)))
                .isEmpty();
    }

    @Test
    void a_lead_that_goes_back_to_the_incoming_ones_has_not_waited_there() {
        DealBuilder old = deal("work", "2026-11-01T10:00").note("Ждёт КП до пятницы");

        assertThat(broken(move(old, "new", BOSS))).isEmpty();
    }

    @Test
    void another_pipeline_is_entered_neither_forward_nor_back() {
        Pipeline partners = Pipeline.builder("partners")
                .stage("p-new", "", Stage.Type.INCOMING)
                .stage("p-work", "", Stage.Type.WORKING)
                .build();
        StageGate gate = checker.wouldMove(
                deal("offer", CREATED).note("Ждёт КП до пятницы").build(),
                partners.stages().get(0),
                ANNA,
                crm().toBuilder().addPipelines(partners).build(),
                NOW);

        assertThat(broken(gate)).isEmpty();
    }

    @Test
    void where_the_deal_stands_it_may_stay_and_a_deal_to_come_is_not_judged() {
        assertThat(broken(move(deal("work", CREATED), "work", ANNA))).isEmpty();
        assertThat(broken(move(deal("new", "2026-11-21T10:00"), "lost", ANNA))).isEmpty();
    }

    @Test
    void the_move_is_made_from_where_the_deal_stood_at_that_moment() {
        DealBuilder later = deal("invoice", CREATED)
                .note("Ждёт КП до пятницы")
                .stageChanges(change("work", "invoice", "2026-11-20T19:00", ANNA));

        assertThat(broken(move(later, "offer", ANNA))).isEmpty();
    }

    @Test
    void a_rule_that_fails_leaves_the_gate_unknown_and_what_others_found_is_told() {
        RuleFailedException thrown = catchThrowableOfType(
                RuleFailedException.class,
                () -> move(deal("work", CREATED).id("BAD").owner(null), "lost", ANNA));

        assertThat(thrown).hasMessageContaining("bad failed on deal BAD");
        assertThat(thrown.violations())
                .extracting(violation -> violation.criterion().id())
                .contains("lost-without-authority");
    }
}
