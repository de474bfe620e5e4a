package io.crmrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.Money;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import io.crmrules.policy.Severity;
import io.crmrules.rule.ActionType;
import io.crmrules.rule.Cause;
import io.crmrules.rule.Criterion;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Violations as tests of hosts make them. */
class ViolationTest {

    private static final Criterion OVERDUE = Criterion.builder("overdue-task")
            .action(ActionType.COMPLETE_TASK)
            .cause(Cause.SYSTEM)
            .build();
    private static final Subject TASK = new Subject(Subject.Type.TASK, "t1");
    private static final Violation PLAIN = Violation.builder(OVERDUE, TASK).build();
    private static final Stage NEW = Pipeline.builder("sales")
            .stage("new", "", Stage.Type.INCOMING)
            .build()
            .stages()
            .get(0);

    @Test
    void what_is_not_said_is_the_criterions_or_nothing() {
        assertThat(PLAIN.severity()).isEqualTo(Severity.MAJOR);
        assertThat(PLAIN.cause()).isEqualTo(Cause.SYSTEM);
        assertThat(PLAIN.action()).isEqualTo(new Action(ActionType.COMPLETE_TASK, Map.of()));
        assertThat(PLAIN.deal()).isNull();
        assertThat(PLAIN.evidence()).isEmpty();
        assertThat(PLAIN.message()).isEmpty();
        assertThat(PLAIN).hasToString("MAJOR overdue-task: TASK t1");
    }

    static Stream<UnaryOperator<ViolationBuilder>> changes() {
        return Stream.of(
                violation -> violation.key("k"),
                violation -> violation.severity(Severity.INFO),
                violation -> violation.deal(new DealRef("D-1", "", "", "")),
                violation -> violation.stage(NEW),
                violation -> violation.owner(User.of("anna", "", null)),
                violation -> violation.actor(User.of("anna", "", null)),
                violation -> violation.answers(Responsible.system()),
                violation -> violation.since(Instant.EPOCH),
                violation -> violation.settledAt(Instant.EPOCH),
                violation -> violation.message("Задача просрочена."),
                violation -> violation.evidence(Map.of("due", Instant.EPOCH)),
                violation -> violation.moneyAtRisk(Money.of(1, "RUB")),
                violation -> violation.cause(Cause.PERSON),
                violation -> violation.action(new Action(ActionType.REVIEW, Map.of())),
                violation -> violation.follows("8c1f"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whoever_says_something_else_is_another_and_a_copy_is_not(UnaryOperator<ViolationBuilder> change) {
        Violation changed = change.apply(PLAIN.toBuilder()).build();

        assertThat(changed).isNotEqualTo(PLAIN);
        assertThat(changed.toBuilder().build()).isEqualTo(changed).hasSameHashCodeAs(changed);
    }

    @Test
    void subject_deal_and_key_make_the_fingerprint_and_texts_do_not() {
        Violation ofDeal =
                PLAIN.toBuilder().deal(new DealRef("D-1", "", "", "")).build();

        assertThat(PLAIN.toBuilder().message("Задача просрочена.").build().fingerprint())
                .isEqualTo(PLAIN.fingerprint())
                .matches("[0-9a-f]{24}");
        assertThat(Stream.of(
                        PLAIN,
                        ofDeal,
                        PLAIN.toBuilder().key("k").build(),
                        Violation.builder(OVERDUE, new Subject(Subject.Type.TASK, "t2"))
                                .build(),
                        Violation.builder(Criterion.builder("junk-task").build(), TASK)
                                .build()))
                .extracting(Violation::fingerprint)
                .doesNotHaveDuplicates();
    }
}
