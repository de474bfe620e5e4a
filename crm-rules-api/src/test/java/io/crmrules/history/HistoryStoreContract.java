package io.crmrules.history;

import static io.crmrules.history.Crm.FRIDAY;
import static io.crmrules.history.Crm.MONDAY;
import static io.crmrules.history.Crm.TUESDAY;
import static io.crmrules.history.Crm.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.history.store.FindingKey;
import io.crmrules.history.store.HistoryStore;
import io.crmrules.history.store.PastFinding;
import io.crmrules.history.store.PastFinding.Presence;
import io.crmrules.history.store.PastRun;
import io.crmrules.history.store.RunCount;
import io.crmrules.history.store.RunRecord;
import io.crmrules.history.store.Spell;
import io.crmrules.policy.Severity;
import io.crmrules.report.Answer;
import io.crmrules.report.Standing;
import io.crmrules.report.Subject;
import io.crmrules.report.Waiver;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store has to do. */
public abstract class HistoryStoreContract {

    private static final String IDLE = Crm.ofIdle().build().fingerprint();
    private static final Answer FIXED = new Answer(Answer.Value.FIXED, "позвонил; 'drop'", "u1", FRIDAY.plusNanos(7));
    private static final Answer DISPUTED = new Answer(Answer.Value.DISPUTED, "", null, MONDAY);

    /** An empty one; each call gives another. */
    protected abstract HistoryStore store();

    @Test
    void an_empty_store_knows_nothing() {
        HistoryStore store = store();

        assertThat(store.latest()).isNull();
        assertThat(store.runs(Instant.EPOCH)).isEmpty();
        assertThat(store.current()).isEmpty();
        assertThat(store.findings(List.of(IDLE))).isEmpty();
        assertThat(store.waivers()).isEmpty();
    }

    @Test
    void what_is_kept_of_a_run_comes_back_as_it_was() {
        HistoryStore store = store();
        PastFinding finding = finding("f1", Presence.FOUND, FRIDAY);
        PastFinding whole = new PastFinding(
                new FindingKey("f2", "overdue-task", new Subject(Subject.Type.TASK, "t;1"), "D-17"),
                "ROLE HEAD_OF_SALES",
                Severity.CRITICAL,
                Standing.SETTLED,
                Presence.MISSED,
                new Spell(FRIDAY.minusNanos(1), FRIDAY, FRIDAY, FRIDAY, FRIDAY.plusNanos(3), 12, WEDNESDAY),
                "ff00",
                null,
                null);
        PastRun run = new PastRun(
                "run-1",
                FRIDAY,
                FRIDAY.plusNanos(1),
                Set.of("idle-deal", "overdue-task"),
                List.of(new RunCount("idle-deal", "USER u1", 1, 2, 3, 4, 5, 6, Duration.ofSeconds(7))));

        assertThat(store.keep(new RunRecord(run, null, List.of(finding, whole))))
                .isTrue();

        assertThat(store.latest()).isEqualTo(run);
        assertThat(store.runs(FRIDAY)).containsExactly(run);
        assertThat(store.runs(FRIDAY.plusNanos(1))).isEmpty();
        assertThat(store.current()).containsExactlyInAnyOrder(finding, whole);
        assertThat(store.findings(List.of("f2", "f3"))).containsExactly(whole);
    }

    @Test
    void a_run_that_was_compared_with_another_than_the_latest_is_not_kept() {
        HistoryStore store = store();
        keep(store, FRIDAY, null, finding("f1", Presence.FOUND, FRIDAY));

        assertThat(store.keep(new RunRecord(run(MONDAY), null, List.of(finding("f2", Presence.FOUND, MONDAY)))))
                .isFalse();
        assertThat(store.keep(new RunRecord(run(MONDAY), "other", List.of()))).isFalse();

        assertThat(store.latest()).isEqualTo(run(FRIDAY));
        assertThat(store.findings(List.of("f2"))).isEmpty();
    }

    @Test
    void a_run_of_the_id_of_the_latest_takes_its_place() {
        HistoryStore store = store();
        keep(store, FRIDAY, null);
        keep(store, FRIDAY, run(FRIDAY).id(), finding("f1", Presence.FOUND, FRIDAY));

        assertThat(store.runs(Instant.EPOCH)).containsExactly(run(FRIDAY));
        assertThat(store.current()).hasSize(1);
    }

    @Test
    void what_is_gone_is_current_in_the_run_that_did_not_find_it_and_known_for_good() {
        HistoryStore store = store();
        keep(store, FRIDAY, null, finding("f1", Presence.FOUND, FRIDAY));
        PastFinding gone = finding("f1", Presence.FOUND, FRIDAY).absent(Presence.GONE, MONDAY);
        keep(store, MONDAY, run(FRIDAY).id(), gone);
        assertThat(store.current()).containsExactly(gone);

        keep(store, TUESDAY, run(MONDAY).id());
        assertThat(store.current()).isEmpty();
        assertThat(store.findings(List.of("f1"))).containsExactly(gone);
    }

    @Test
    void an_answer_stays_over_runs_until_the_finding_comes_up_anew() {
        HistoryStore store = store();
        PastFinding found = finding("f1", Presence.FOUND, FRIDAY);
        keep(store, FRIDAY, null, found);

        assertThat(store.keep(Map.of("f1", FIXED), Map.of())).isEmpty();
        keep(store, MONDAY, run(FRIDAY).id(), found);
        assertThat(answer(store)).isEqualTo(FIXED);

        keep(store, TUESDAY, run(MONDAY).id(), finding("f1", Presence.FOUND, TUESDAY));
        assertThat(answer(store)).isNull();
    }

    @Test
    void an_answer_takes_the_place_of_the_one_that_was_known_and_of_no_other() {
        HistoryStore store = store();
        keep(store, FRIDAY, null, finding("f1", Presence.FOUND, FRIDAY));
        store.keep(Map.of("f1", FIXED), Map.of());

        assertThat(store.keep(Map.of("f1", DISPUTED), Map.of())).containsExactly("f1");
        assertThat(answer(store)).isEqualTo(FIXED);

        assertThat(store.keep(Map.of("f1", DISPUTED), Map.of("f1", FIXED))).isEmpty();
        assertThat(answer(store)).isEqualTo(DISPUTED);
    }

    @Test
    void many_answers_are_kept_at_once() {
        HistoryStore store = store();
        List<PastFinding> many = IntStream.range(0, 1_201)
                .mapToObj(i -> finding("f" + i, Presence.FOUND, FRIDAY))
                .toList();
        keep(store, FRIDAY, null, many.toArray(PastFinding[]::new));
        List<String> fingerprints = many.stream().map(PastFinding::fingerprint).toList();

        Map<String, Answer> answers = fingerprints.stream().collect(Collectors.toMap(each -> each, each -> FIXED));
        assertThat(store.keep(answers, Map.of())).isEmpty();

        assertThat(store.findings(fingerprints))
                .hasSize(1_201)
                .allSatisfy(finding -> assertThat(finding.answer()).isEqualTo(FIXED));
    }

    @Test
    void waivers_come_back_in_the_order_in_which_they_were_decided() {
        HistoryStore store = store();
        List<Waiver> waivers = new ArrayList<>();
        for (Waiver.Kind kind : List.of(Waiver.Kind.DEAL, Waiver.Kind.FINDING, Waiver.Kind.CRITERION)) {
            Waiver waiver = waiver(kind);
            waivers.add(waiver);
            store.keep(waiver, List.of());
        }

        assertThat(store.waivers()).isEqualTo(waivers);
    }

    @Test
    void a_baseline_stands_with_its_findings_and_stays_over_runs() {
        HistoryStore store = store();
        PastFinding first = finding("f1", Presence.FOUND, FRIDAY);
        keep(store, FRIDAY, null, first, finding("f2", Presence.FOUND, FRIDAY));
        store.keep(waiver(Waiver.Kind.BASELINE), List.of("f1"));
        keep(store, MONDAY, run(FRIDAY).id(), first);

        assertThat(store.waivers()).isEmpty();
        assertThat(store.findings(List.of("f1")).get(0).baseline()).isEqualTo(waiver(Waiver.Kind.BASELINE));
        assertThat(store.findings(List.of("f2")).get(0).baseline()).isNull();
    }

    @Test
    void a_history_compares_with_what_is_kept_here() {
        Crm crm = new Crm(store());
        crm.idle().check(FRIDAY);

        assertThat(Crm.only(crm.idle().check(MONDAY)).runs()).isEqualTo(2);
        assertThat(crm.check(TUESDAY).resolved()).hasSize(1);
        assertThat(crm.check(WEDNESDAY).resolved()).isEmpty();
    }

    private static Answer answer(HistoryStore store) {
        return store.findings(List.of("f1")).get(0).answer();
    }

    private static void keep(HistoryStore store, Instant asOf, String after, PastFinding... findings) {
        assertThat(store.keep(new RunRecord(run(asOf), after, List.of(findings))))
                .isTrue();
    }

    private static PastRun run(Instant asOf) {
        return new PastRun("run-" + asOf, asOf, asOf, Set.of(), List.of());
    }

    private static PastFinding finding(String fingerprint, Presence presence, Instant begun) {
        return new PastFinding(
                new FindingKey(fingerprint, "idle-deal", new Subject(Subject.Type.USER, "u1"), null),
                "USER u1",
                Severity.MAJOR,
                Standing.OPEN,
                presence,
                new Spell(FRIDAY, begun, begun, begun, null, 1, null),
                "",
                null,
                null);
    }

    private static Waiver waiver(Waiver.Kind kind) {
        return new Waiver(kind, "D-17", LocalDate.of(2026, 12, 31), "ждём интеграцию", "И. Петров", FRIDAY);
    }
}
