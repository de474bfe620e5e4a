package io.crmrules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a host may put together, and whose word counts. */
class SnapshotBuilderTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");
    private static final Pipeline SALES = pipeline("sales", "new");
    private static final User ANNA = User.of("anna", "Анна", Role.SALES_REP);
    private static final User OTHERWISE =
            User.builder("anna").name("Anna").role(Role.ROBOT).active(false).build();
    private static final User BORIS = User.of("boris", "Борис", Role.HEAD_OF_SALES);

    private static Pipeline pipeline(String id, String... stages) {
        Pipeline.Builder pipeline = Pipeline.builder(id);
        for (String stage : stages) {
            pipeline.stage(stage, "", Stage.Type.WORKING);
        }
        return pipeline.build();
    }

    private static CrmSnapshotBuilder crm(Pipeline... pipelines) {
        return CrmSnapshot.builder(NOW).pipelines(List.of(pipelines)).users(List.of(ANNA));
    }

    @Test
    void stages_of_two_pipelines_must_not_share_an_id() {
        assertThatThrownBy(
                        () -> crm(SALES, pipeline("partners", "first", "new")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Pipelines 'sales' and 'partners' both have a stage with the id 'new', which must be unique"
                        + " in a snapshot. Maybe prefix stage ids with the pipeline's.");
    }

    @Test
    void stages_of_one_pipeline_must_not_share_an_id() {
        assertThatThrownBy(() -> pipeline("sales", "new", "new"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Pipeline 'sales' has two stages with the id 'new'. Maybe one stage was added twice.");
    }

    @Test
    void pipelines_must_not_share_an_id() {
        assertThatThrownBy(() -> crm(SALES, pipeline("sales", "other")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two pipelines have the id 'sales', which must be unique in a snapshot. Maybe one pipeline"
                        + " was added twice.");
    }

    @Test
    void a_user_given_twice_is_one_and_the_first_counts() {
        CrmSnapshot crm = crm(SALES).addUsers(BORIS, OTHERWISE).build();

        assertThat(crm.users()).hasSize(2).first().isSameAs(ANNA);
        assertThat(crm.user("anna")).isSameAs(ANNA);
        assertThat(crm.user("nobody")).isNull();
    }

    @Test
    void a_deal_that_says_otherwise_of_a_user_is_told_what_the_snapshot_says() {
        Deal deal = Deal.builder("D-1", SALES.stages().get(0), NOW)
                .owner(OTHERWISE)
                .createdBy(OTHERWISE)
                .tasks(
                        Task.builder("t1").assignee(BORIS).build(),
                        Task.builder("t2")
                                .assignee(OTHERWISE)
                                .createdBy(OTHERWISE)
                                .build())
                .comments(new Comment("k1", "Да", NOW, OTHERWISE))
                .interactions(Interaction.builder("i1", Interaction.Type.CALL, NOW)
                        .user(OTHERWISE)
                        .line("100")
                        .build())
                .stageChanges(new StageChange(null, SALES.stages().get(0), NOW, OTHERWISE))
                .ownerChanges(new OwnerChange(OTHERWISE, OTHERWISE, NOW, OTHERWISE))
                .build();

        Deal known = crm(SALES).build().withKnownUsers(deal);

        assertThat(List.of(
                        Objects.requireNonNull(known.owner()),
                        Objects.requireNonNull(known.createdBy()),
                        Objects.requireNonNull(known.tasks().get(1).assignee()),
                        Objects.requireNonNull(known.tasks().get(1).createdBy()),
                        Objects.requireNonNull(known.comments().get(0).author()),
                        Objects.requireNonNull(known.interactions().get(0).user()),
                        Objects.requireNonNull(known.stageChanges().get(0).by()),
                        Objects.requireNonNull(known.ownerChanges().get(0).from()),
                        known.ownerChanges().get(0).to(),
                        Objects.requireNonNull(known.ownerChanges().get(0).by())))
                .allSatisfy(user -> assertThat(user).isSameAs(ANNA));
        assertThat(known.tasks().get(0)).isSameAs(deal.tasks().get(0));
        assertThat(known.interactions().get(0).line()).isEqualTo("100");
    }

    @Test
    void a_deal_that_says_nothing_else_stays_the_very_same() {
        Deal deal = Deal.builder("D-1", SALES.stages().get(0), NOW)
                .owner(ANNA)
                .createdBy(BORIS)
                .tasks(Task.builder("t1").assignee(ANNA).build())
                .build();

        assertThat(crm(SALES).build().withKnownUsers(deal)).isSameAs(deal);
    }
}
