package io.crmrules.drools.oracle;

import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.call;
import static io.crmrules.drools.oracle.Example.comment;
import static io.crmrules.drools.oracle.Example.deal;
import static io.crmrules.drools.oracle.Example.found;
import static io.crmrules.drools.oracle.Example.moment;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.Comment;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Interaction;
import io.crmrules.model.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommentOraclesTest {

    private static final String GOOD = "Нужен кран 25 т с мая, бюджет 8 млн, решает директор";

    private final Oracle poor = new PoorComment();
    private final Oracle silent = new CommentWithoutAgreement();
    private final Oracle unrecorded = new CallWithoutRecording();

    @Test
    void the_first_of_nothing_but_poor_answers_is_found() {
        assertThat(found(poor, answered("Созвонились", "ок"))).containsExactly("COMMENT k1");
        assertThat(found(poor, answered("Созвонились", GOOD))).isEmpty();
        assertThat(found(poor, answered())).isEmpty();
    }

    @Test
    void what_was_written_before_is_no_comment_of_its_own() {
        assertThat(found(poor, answered(GOOD, GOOD + "!"))).isEmpty();
        assertThat(found(
                        poor,
                        answered(GOOD)
                                .tasks(Task.builder("t")
                                        .text(GOOD)
                                        .createdAt(moment("2026-11-20T10:05"))
                                        .build())))
                .hasSize(1);
        assertThat(found(poor, talked().comments(comment(GOOD, "2026-11-10T10:00"), comment(GOOD, "2026-11-20T10:05"))))
                .containsExactly("COMMENT k-2026-11-20T10:05");
    }

    @Test
    void a_comment_that_answers_two_conversations_is_found_once() {
        DealBuilder twice = deal("work", "2026-10-01T10:00")
                .interactions(call("i1", "2026-11-20T10:00", 60), call("i2", "2026-11-20T11:00", 60))
                .comments(comment("ок", "2026-11-20T11:05"));

        assertThat(found(poor, twice)).hasSize(1);
        assertThat(found(silent, twice)).hasSize(1);
    }

    @Test
    void one_word_of_an_agreement_is_enough() {
        assertThat(found(silent, answered(GOOD))).containsExactly("COMMENT k1");
        assertThat(found(silent, answered(GOOD, "Договорились на вторник"))).isEmpty();
    }

    @Test
    void comments_are_judged_when_their_time_is_over_and_recordings_when_the_call_is() {
        assertThat(found(poor, answered("ок"), "2026-11-20T14:16:40")).isEmpty();
        assertThat(found(poor, answered("ок"), "2026-11-20T14:16:41")).hasSize(1);
        assertThat(found(silent, answered("ок"), "2026-11-20T14:16:40")).isEmpty();
        assertThat(found(silent, answered("ок"), "2026-11-20T14:16:41")).hasSize(1);
        assertThat(found(unrecorded, talked(), "2026-11-20T10:16:39")).isEmpty();
        assertThat(found(unrecorded, talked(), "2026-11-20T10:16:40")).hasSize(1);
    }

    @Test
    void a_good_comment_that_comes_late_puts_it_right() {
        DealBuilder late = talked().comments(
                        comment("ок", "2026-11-20T10:05"),
                        comment("Созвонились", "2026-11-20T15:00"),
                        comment(GOOD + ", договорились", "2026-11-20T16:00"));

        assertThat(settledAt(poor, late)).containsExactly("2026-11-20T13:00:00Z");
        assertThat(settledAt(silent, late)).containsExactly("2026-11-20T13:00:00Z");
        assertThat(settledAt(poor, answered("ок"))).containsExactly("null");
    }

    @Test
    void calls_are_recorded_within_the_look_back() {
        assertThat(found(unrecorded, called("2026-11-13T18:05", " "))).hasSize(1);
        assertThat(found(unrecorded, called("2026-11-13T18:05", "a.mp3"))).isEmpty();
        assertThat(found(unrecorded, called("2026-11-13T18:04:59", ""))).isEmpty();
    }

    private static List<String> settledAt(Oracle oracle, DealBuilder deal) {
        return oracle.judge(Example.crm(deal), Terms.standard(Example.NOW))
                .map(accusation -> String.valueOf(accusation.sequel().settledAt()))
                .toList();
    }

    private static DealBuilder called(String at, String recording) {
        return deal("work", "2026-10-01T10:00")
                .interactions(Interaction.builder("i", Interaction.Type.CALL, moment(at))
                        .talkSeconds(60)
                        .recording(recording)
                        .build());
    }

    private static DealBuilder talked() {
        return deal("work", "2026-10-01T10:00").interactions(call("i", "2026-11-20T10:00", 1_000));
    }

    private static DealBuilder answered(String... texts) {
        Comment[] comments = new Comment[texts.length];
        for (int i = 0; i < texts.length; i++) {
            comments[i] = new Comment(
                    "k" + (i + 1), texts[i], moment("2026-11-20T10:05").plusSeconds(i), ANNA);
        }
        return talked().comments(comments);
    }
}
