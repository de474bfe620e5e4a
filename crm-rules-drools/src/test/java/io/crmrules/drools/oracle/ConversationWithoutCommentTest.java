package io.crmrules.drools.oracle;

import static io.crmrules.drools.oracle.Example.ROBOT;
import static io.crmrules.drools.oracle.Example.call;
import static io.crmrules.drools.oracle.Example.comment;
import static io.crmrules.drools.oracle.Example.deal;
import static io.crmrules.drools.oracle.Example.found;
import static io.crmrules.drools.oracle.Example.moment;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.Comment;
import io.crmrules.model.DataKind;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Interaction;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConversationWithoutCommentTest {

    private final Oracle oracle = new ConversationWithoutComment();

    @Test
    void a_conversation_must_be_commented_within_four_working_hours_of_its_end() {
        DealBuilder silent = talked(call("i", "2026-11-19T16:59", 60));

        assertThat(found(oracle, silent, "2026-11-20T12:00")).isEmpty();
        assertThat(found(oracle, silent, "2026-11-20T12:00:01")).containsExactly("INTERACTION i");
    }

    @Test
    void a_comment_counts_from_the_start_to_the_last_second_of_the_window() {
        assertThat(found(oracle, answered("2026-11-19T17:00"))).isEmpty();
        assertThat(found(oracle, answered("2026-11-20T12:01"))).isEmpty();
        assertThat(found(oracle, answered("2026-11-19T16:59:59"))).hasSize(1);
        assertThat(found(oracle, answered("2026-11-20T12:01:01"))).hasSize(1);
    }

    @Test
    void a_comment_that_says_nothing_or_that_a_robot_wrote_answers_nothing() {
        DealBuilder blank = talked(call("i", "2026-11-19T17:00", 60)).comments(comment(" - ", "2026-11-19T17:30"));
        DealBuilder robots = talked(call("i", "2026-11-19T17:00", 60))
                .comments(new Comment("k", "Звонок завершён", moment("2026-11-19T17:30"), ROBOT));

        assertThat(found(oracle, blank)).hasSize(1);
        assertThat(found(oracle, robots)).hasSize(1);
    }

    @Test
    void conversations_less_than_a_quarter_of_an_hour_apart_are_one() {
        assertThat(found(oracle, talked(call("i1", "2026-11-19T10:00", 60), call("i2", "2026-11-19T10:15:59", 60))))
                .containsExactly("INTERACTION i2");
        assertThat(found(oracle, talked(call("i1", "2026-11-19T10:00", 60), call("i2", "2026-11-19T10:16", 60))))
                .containsExactlyInAnyOrder("INTERACTION i1", "INTERACTION i2");
    }

    @Test
    void a_group_ends_when_the_longest_of_it_ends() {
        DealBuilder overlapping = talked(call("i1", "2026-11-19T10:00", 7_200), call("i2", "2026-11-19T10:10", 60));

        assertThat(found(oracle, overlapping, "2026-11-19T16:00")).isEmpty();
        assertThat(found(oracle, overlapping, "2026-11-19T16:00:01")).containsExactly("INTERACTION i2");
    }

    @Test
    void a_conversation_that_goes_on_is_not_judged() {
        Interaction meeting = Interaction.builder("m", Interaction.Type.MEETING, moment("2026-11-20T09:00"))
                .held(true)
                .talkSeconds(36_000)
                .build();

        assertThat(found(oracle, talked(meeting))).isEmpty();
    }

    @Test
    void the_look_back_of_thirty_days_includes_its_limit() {
        assertThat(found(oracle, talked(call("i", "2026-10-21T18:04", 60)))).hasSize(1);
        assertThat(found(oracle, talked(call("i", "2026-10-21T18:03:59", 60)))).isEmpty();
    }

    @Test
    void a_deal_that_lost_comments_is_not_judged() {
        assertThat(found(oracle, talked(call("i", "2026-11-19T10:00", 60)).damagedKinds(Set.of(DataKind.COMMENTS))))
                .isEmpty();
    }

    private static DealBuilder talked(Interaction... contacts) {
        return deal("work", "2026-10-01T10:00").interactions(contacts);
    }

    private static DealBuilder answered(String at) {
        return talked(call("i", "2026-11-19T17:00", 60)).comments(comment("Договорились о встрече", at));
    }
}
