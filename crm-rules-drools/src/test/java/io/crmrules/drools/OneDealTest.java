package io.crmrules.drools;

import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.NOW;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static io.crmrules.drools.oracle.Example.moment;
import static io.crmrules.drools.oracle.Example.stage;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.drools.testkit.synthetic.SyntheticCrm;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.Severity;
import io.crmrules.report.StageGate;
import io.crmrules.report.Violation;
import io.crmrules.rule.Scope;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a deal alone is what is said of it in a check of the whole CRM. */
class OneDealTest {

    private static CrmChecker checker;

    @BeforeAll
    static void build() {
        checker = CrmChecker.builder().threads(1).build();
    }

    @AfterAll
    static void close() {
        checker.close();
    }

    /** All that a person would see of it. */
    private static String told(Violation found) {
        return String.join(
                " | ",
                found.fingerprint(),
                found.standing().name(),
                String.valueOf(found.settledAt()),
                found.answers().toString(),
                found.severity().name(),
                String.valueOf(found.since()),
                found.message(),
                String.valueOf(found.follows()));
    }

    private static Set<String> inWhole(CrmSnapshot crm, Instant now) {
        Set<String> all = new TreeSet<>();
        checker.check(crm, now).violations().stream()
                .filter(found -> found.criterion().judgement().scope() == Scope.DEAL)
                .forEach(found -> all.add(told(found)));
        return all;
    }

    private static Set<String> oneByOne(CrmSnapshot crm, CrmSnapshot reference, Instant now) {
        Set<String> all = new TreeSet<>();
        for (Deal deal : crm.deals()) {
            checker.check(deal, reference, now).forEach(found -> all.add(told(found)));
        }
        return all;
    }

    private static CrmSnapshot random(long seed) {
        Random random = new Random(seed);
        CrmSnapshot crm = new SyntheticCrm(60, seed).snapshot();
        Set<DataKind> kinds = EnumSet.noneOf(DataKind.class);
        for (DataKind kind : DataKind.values()) {
            if (random.nextInt(4) > 0) {
                kinds.add(kind);
            }
        }
        Coverage coverage = Coverage.of(kinds);
        if (random.nextBoolean()) {
            Instant from = crm.takenAt().minus(Duration.ofDays(random.nextInt(30)));
            coverage = coverage.narrowed(DataKind.INTERACTIONS, new Coverage.Span(Set.of("CALL"), from));
        }
        return crm.toBuilder()
                .coverage(random.nextInt(4) == 0 ? Coverage.everything() : coverage)
                .zone(random.nextBoolean() ? ZoneId.of("Asia/Vladivostok") : null)
                .calendar(random.nextBoolean() ? Map.of("hours", Map.of("MON-SAT", "10:00-16:00")) : Map.of())
                .users(random.nextInt(3) == 0 ? crm.users().subList(0, 3) : crm.users())
                .build();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void a_deal_alone_and_the_whole_never_contradict_each_other(long seed) {
        CrmSnapshot crm = random(seed);
        CrmSnapshot bare = crm.toBuilder().deals(List.of()).build();
        for (Instant now : List.of(
                crm.takenAt(),
                crm.takenAt().plus(Duration.ofHours(20)),
                crm.takenAt().minus(Duration.ofDays(2)))) {
            Set<String> whole = inWhole(crm, now);

            assertThat(oneByOne(crm, crm, now)).isEqualTo(whole);
            assertThat(oneByOne(crm, bare, now)).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void without_a_reference_a_deal_is_accused_of_less_never_of_more(long seed) {
        CrmSnapshot crm = new SyntheticCrm(60, seed).snapshot();
        Set<String> whole = new HashSet<>();
        checker.check(crm).violations().forEach(found -> whole.add(found.fingerprint()));

        for (Deal deal : crm.deals()) {
            assertThat(checker.check(deal, crm.takenAt()))
                    .extracting(Violation::fingerprint)
                    .isSubsetOf(whole);
        }
    }

    @Test
    void a_deal_of_which_nothing_is_known_is_not_said_to_lack_a_task() {
        Deal bare = deal("work", "2026-11-02T10:00").build();

        assertThat(checker.check(bare, NOW))
                .extracting(found -> found.criterion().id())
                .doesNotContain("deal-without-task", "deal-without-note", "deal-without-contact");
        assertThat(checker.check(bare, crm(), NOW))
                .extracting(found -> found.criterion().id())
                .contains("deal-without-task");
    }

    @Test
    void an_archived_pipeline_is_judged_by_nothing_alone_either() {
        Pipeline archive = Pipeline.builder("archive")
                .archived(true)
                .stage("old", "", Stage.Type.WORKING)
                .build();
        Deal deal = Deal.builder("D", archive.stages().get(0), moment("2026-11-02T10:00"))
                .owner(ANNA)
                .build();

        assertThat(checker.check(deal, crm(), NOW)).isEmpty();
    }

    @Test
    void a_move_is_asked_for_by_severity_and_by_what_cannot_wait() {
        StageGate gate = checker.wouldMove(deal("work", "2026-11-20T17:30").build(), stage("lost"), ANNA, crm(), NOW);

        assertThat(gate.open()).isFalse();
        assertThat(gate.atLeast(Severity.INFO).violations()).isEqualTo(gate.violations());
        assertThat(gate.dueBy(Cadence.MONTHLY).violations()).isEqualTo(gate.violations());
        assertThat(gate.dueBy(Cadence.INSTANT).violations())
                .extracting(found -> found.criterion().id())
                .contains("lost-without-authority");
        assertThat(gate.atLeast(Severity.CRITICAL).violations())
                .allMatch(found -> found.severity() == Severity.CRITICAL);
    }

    @Test
    void a_move_is_spoken_of_as_a_question() {
        Deal deal = deal("work", "2026-11-20T17:30").build();
        try (CrmChecker russian = CrmChecker.builder().language("ru").build()) {
            assertThat(russian.wouldMove(deal, stage("lost"), ANNA, crm(), NOW).violations())
                    .isNotEmpty()
                    .extracting(Violation::message)
                    .allMatch(message -> message.contains("?"))
                    .contains(
                            "Перевести сделку на этап «Закрыто и не реализовано»? Тогда о ней будет сказано: Сделка в отказе,"
                                    + " а причина отказа не указана.",
                            "Сделка закроется на этапе «Закрыто и не реализовано», хотя на этапе «Условный отказ» она не"
                                    + " стояла. Перевести её сначала туда?");
        }
        assertThat(checker.wouldMove(deal, stage("lost"), ANNA, crm(), NOW).violations())
                .isNotEmpty()
                .extracting(Violation::message)
                .allMatch(message -> message.contains("?"));
    }

    @Test
    void a_role_that_nobody_has_keeps_the_gate_from_accusing() {
        CrmSnapshot nobody = crm().toBuilder().users(List.of(ANNA)).build();

        assertThat(checker.wouldMove(deal("work", "2026-11-20T17:30").build(), stage("lost"), ANNA, nobody, NOW)
                        .violations())
                .extracting(found -> found.criterion().id())
                .doesNotContain("lost-without-authority");
    }
}
