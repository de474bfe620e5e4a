package io.crmrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.Coverage;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.ScoreTerms;
import io.crmrules.policy.Severity;
import io.crmrules.report.funnel.Funnel;
import io.crmrules.report.score.Charge;
import io.crmrules.report.score.Score;
import io.crmrules.report.score.Scores;
import io.crmrules.report.score.Signal;
import io.crmrules.rule.ActionType;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Population;
import io.crmrules.rule.source.RuleTexts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MaskingTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final User ANNA = User.of("Анна Лебедева", "Анна Лебедева", Role.SALES_REP);
    private static final Criterion CRITERION = Criterion.builder(
                    new CriterionSpec("twins", Severity.MAJOR, Cadence.WEEKLY, true, List.of()))
            .population(Population.OPEN_DEALS)
            .texts(Map.of("en", RuleTexts.builder("No twins", "Twins.").build()))
            .build();
    private static final Violation FOUND = Violation.builder(
                    CRITERION, new Subject(Subject.Type.CONTACT, "Иван Петров"))
            .owner(ANNA)
            .action(new Action(ActionType.MERGE_CONTACTS, Map.of("contact", "Иван Петров", "into", "42")))
            .history(new FindingHistory(
                    FindingHistory.Status.DISPUTED,
                    NOON,
                    2,
                    new Answer(Answer.Value.DISPUTED, "Это братья Петровы", "Анна Лебедева", NOON),
                    new Waiver(
                            Waiver.Kind.FINDING,
                            "f",
                            LocalDate.of(2026, 12, 1),
                            "просил Петров",
                            "Анна Лебедева",
                            NOON)))
            .build();

    private final Masking masking = Masking.of(PersonalData.MASK, "ru");

    @Test
    void ids_that_may_be_names_are_none_any_more() {
        Violation masked = masking.violation(FOUND);

        assertThat(masked.subject().id()).matches("[0-9a-f]{6}");
        assertThat(masked.action()).isNotNull();
        assertThat(masked.action().on())
                .containsEntry("contact", masked.subject().id())
                .containsEntry("into", "42");
        assertThat(masked.answers().user()).isEqualTo(masked.owner()).isNotEqualTo(ANNA);
    }

    @Test
    void what_people_said_of_a_finding_is_left_out() {
        ViolationReport report = new ViolationReport(
                summary(),
                List.of(FOUND),
                List.of(new ResolvedFinding(
                        "f", "twins", null, Responsible.of(ANNA), NOON, ResolvedFinding.Status.CONFIRMED)));

        ViolationReport masked = masking.compared(report);

        FindingHistory history = masked.violations().get(0).history();
        assertThat(history).isNotNull();
        assertThat(history.status()).isEqualTo(FindingHistory.Status.DISPUTED);
        assertThat(history.toString()
                        + history.answer().comment()
                        + history.answer().by()
                        + history.waiver())
                .contains("•••")
                .doesNotContain("Петров", "Анна");
        assertThat(masked.resolved().get(0).answers().user().label()).startsWith("Сотрудник ");
        assertThat(Masking.of(PersonalData.FULL, "ru").compared(report)).isSameAs(report);
    }

    @Test
    void scores_and_signals_stay_with_masks_for_names() {
        RunSummary masked = masking.summary(summary());

        assertThat(masked.scores().company()).isEqualTo(summary().scores().company());
        Score anna = masked.scores().people().get(0);
        assertThat(anna.holder().label()).startsWith("Сотрудник ");
        assertThat(anna.holder().id()).isEqualTo(masked.users().get(0).id()).doesNotContain("Анна");
        assertThat(anna.costs()).isEqualTo(summary().scores().people().get(0).costs());
        assertThat(masked.scores().signals()).singleElement().satisfies(signal -> {
            assertThat(signal.user()).isEqualTo(masked.users().get(0));
            assertThat(signal.count()).isEqualTo(2);
        });
        assertThat(masked.scores().toString()).contains("Восток").doesNotContain("Анна");
    }

    @Test
    void the_funnel_names_nobody_and_stays() {
        assertThat(masking.summary(summary()).funnel()).isEqualTo(summary().funnel());
    }

    private static Scores scores() {
        Charge charge = new Charge(CRITERION, Severity.MAJOR, 1, 0);
        return Scores.of(
                List.of(new Scores.Share(ANNA, "Восток", 40, List.of(charge))),
                ScoreTerms.standard(),
                List.of(),
                List.of(new Signal(Signal.Kind.PUT_OFF, ANNA, 2)));
    }

    private static RunSummary summary() {
        RunFacts run = new RunFacts(
                "id", NOON, NOON, ZoneOffset.UTC, "controller", "hash", "1", "ru", 1, Coverage.everything());
        return new RunSummary(
                run,
                List.of(),
                List.of(ANNA),
                List.of(),
                DayGate.open(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                scores(),
                new Funnel(true, List.of(), List.of(CRITERION)));
    }
}
