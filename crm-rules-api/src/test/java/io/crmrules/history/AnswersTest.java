package io.crmrules.history;

import static io.crmrules.history.Crm.FRIDAY;
import static io.crmrules.history.Crm.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.history.AnswerIntake.Conflict;
import io.crmrules.history.store.HistoryStore;
import io.crmrules.history.store.PastFinding;
import io.crmrules.history.store.PastRun;
import io.crmrules.history.store.RunRecord;
import io.crmrules.report.Answer;
import io.crmrules.report.Waiver;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final String IDLE = Crm.ofIdle().build().fingerprint();
    private static final GivenAnswer FIXED = given(Answer.Value.FIXED, "позвонил", "A2");
    private static final GivenAnswer DISPUTED = given(Answer.Value.DISPUTED, "", "A3");

    private final MemoryStore store = new MemoryStore();
    private final History history = new Crm(store).history();

    @Test
    void an_answer_to_what_was_found_is_taken() {
        idle();

        assertThat(history.answer(List.of(FIXED), null))
                .isEqualTo(new AnswerIntake(List.of(FIXED), List.of(), List.of(), List.of()));
        assertThat(kept()).isEqualTo(FIXED.answer());
    }

    @Test
    void an_answer_to_what_no_run_has_found_is_told() {
        assertThat(history.answer(List.of(FIXED), null).strangers()).containsExactly(FIXED);
    }

    @Test
    void the_same_answer_again_changes_nothing() {
        idle();
        history.answer(List.of(FIXED), null);

        GivenAnswer again = given(Answer.Value.FIXED, " позвонил ", "B2");
        assertThat(history.answer(List.of(again), null).known()).containsExactly(again);
    }

    @Test
    void another_answer_never_takes_the_place_of_one_that_its_author_may_not_have_seen() {
        idle();
        history.answer(List.of(FIXED), null);

        assertThat(history.answer(List.of(DISPUTED), null).conflicts())
                .containsExactly(new Conflict(DISPUTED, FIXED.answer()));
        assertThat(history.answer(List.of(DISPUTED), FRIDAY).conflicts()).hasSize(1);
        assertThat(kept()).isEqualTo(FIXED.answer());
    }

    @Test
    void who_saw_the_answer_may_change_it() {
        idle();
        history.answer(List.of(FIXED), null);

        assertThat(history.answer(List.of(DISPUTED), MONDAY).taken()).containsExactly(DISPUTED);
        assertThat(kept()).isEqualTo(DISPUTED.answer());
    }

    @Test
    void of_two_answers_at_once_that_contradict_each_other_none_is_kept() {
        idle();

        AnswerIntake intake = history.answer(List.of(FIXED, DISPUTED), null);

        assertThat(intake.conflicts()).containsExactly(new Conflict(DISPUTED, FIXED.answer()));
        assertThat(intake.taken()).isEmpty();
        assertThat(kept()).isNull();
    }

    @Test
    void a_row_that_was_copied_counts_once() {
        idle();

        assertThat(history.answer(List.of(FIXED, FIXED), null).taken()).containsExactly(FIXED);
    }

    @Test
    void an_answer_that_another_process_gave_a_moment_ago_stays() {
        idle();
        HistoryStore slow = new Slow(store, () -> history.answer(List.of(FIXED), null));

        AnswerIntake intake = new Answers(slow).take(List.of(DISPUTED), null);

        assertThat(intake.conflicts()).containsExactly(new Conflict(DISPUTED, FIXED.answer()));
        assertThat(kept()).isEqualTo(FIXED.answer());
    }

    private void idle() {
        new Crm(store).idle().check(FRIDAY);
    }

    private Answer kept() {
        return store.findings(List.of(IDLE)).get(0).answer();
    }

    private static GivenAnswer given(Answer.Value value, String comment, String place) {
        return new GivenAnswer(IDLE, new Answer(value, comment, "u1", FRIDAY), place);
    }

    /** Something happens before it keeps answers. */
    private record Slow(HistoryStore store, Runnable meanwhile) implements HistoryStore {

        @Override
        public PastRun latest() {
            return store.latest();
        }

        @Override
        public List<PastRun> runs(Instant from) {
            return store.runs(from);
        }

        @Override
        public List<PastFinding> current() {
            return store.current();
        }

        @Override
        public List<PastFinding> findings(Collection<String> fingerprints) {
            return store.findings(fingerprints);
        }

        @Override
        public List<Waiver> waivers() {
            return store.waivers();
        }

        @Override
        public boolean keep(RunRecord run) {
            return store.keep(run);
        }

        @Override
        public List<String> keep(Map<String, Answer> answers, Map<String, Answer> before) {
            meanwhile.run();
            return store.keep(answers, before);
        }

        @Override
        public void keep(Waiver waiver, Collection<String> findings) {
            store.keep(waiver, findings);
        }
    }
}
