package io.crmrules.report.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.Coverage;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FunnelTest {

    private static final Instant START = Instant.parse("2026-11-01T09:00:00Z");
    private static final Instant NOW = START.plus(Duration.ofDays(20));
    private static final Pipeline SALES = Pipeline.builder("sales")
            .stage("new", "Новая", Stage.Type.INCOMING)
            .stage("work", "В работе", Stage.Type.WORKING)
            .stage("invoice", "Счёт", Stage.Type.WORKING)
            .stage("won", "", Stage.Type.WON)
            .stage("lost", "", Stage.Type.LOST)
            .build();

    private final FunnelCounter counter = new FunnelCounter(Coverage.everything(), NOW);

    private static Stage stage(String id) {
        return Objects.requireNonNull(SALES.stage(id));
    }

    private static Instant day(double days) {
        return START.plusSeconds((long) (days * 86_400));
    }

    /** Created on "new" at the start, then on each of these stages a day after the one before. */
    private static Deal deal(String... stages) {
        Stage at = stage("new");
        StageChange[] changes = new StageChange[stages.length];
        for (int i = 0; i < stages.length; i++) {
            changes[i] = new StageChange(at, stage(stages[i]), day(i + 1), null);
            at = stage(stages[i]);
        }
        return Deal.builder("D", at, START).stageChanges(changes).build();
    }

    private FunnelView all() {
        return funnel().all();
    }

    private PipelineFunnel funnel() {
        return counter.funnel(List.of(SALES), List.of()).pipelines().get(0);
    }

    private void count(Deal... deals) {
        List.of(deals).forEach(deal -> counter.add(deal, false));
    }

    @Test
    void a_deal_has_reached_its_stage_and_all_before_and_one_that_is_won_all() {
        count(deal(), deal("invoice"), deal("work", "won"), deal("work", "lost"));

        assertThat(all().steps()).extracting(Step::reached).containsExactly(4, 3, 2);
        assertThat(all().conversion(0)).isEqualByComparingTo("0.75");
        assertThat(all().conversion(1)).isEqualByComparingTo("0.667");
        assertThat(all().conversion(2)).isEqualByComparingTo("0.5");
        assertThat(all().won()).isEqualTo(1);
        assertThat(all().lost()).isEqualTo(1);
        assertThat(all().wonShare()).isEqualByComparingTo("0.25");
        assertThat(all().steps()).extracting(Step::refused).containsExactly(0, 1, 0);
    }

    @Test
    void times_on_a_stage_are_of_those_that_left_it_and_waiting_of_those_that_stand_there() {
        count(deal("work"), deal("work", "invoice"), deal("work", "invoice", "work", "invoice"));

        assertThat(all().steps()).extracting(Step::stay).containsExactly(Duration.ofDays(1), Duration.ofDays(1), null);
        assertThat(all().steps())
                .extracting(Step::waiting)
                .containsExactly(null, Duration.ofDays(19), Duration.ofDays(16));
        assertThat(all().steps()).extracting(Step::standing).containsExactly(0, 1, 2);
    }

    @Test
    void stuck_is_what_stands_longer_than_three_quarters_of_those_did_that_went_on() {
        count(IntStream.range(0, 4).mapToObj(i -> deal("work", "invoice")).toArray(Deal[]::new));
        count(deal("work"));
        assertThat(all().steps().get(1).stuck())
                .as("four went on, too few to tell")
                .isZero();

        count(deal("work", "won"));
        assertThat(all().steps().get(1).stuck()).isEqualTo(1);
        assertThat(all().steps().get(0).stuck()).isZero();
    }

    @Test
    void deals_whose_stages_cannot_be_trusted_are_left_out_the_second_time() {
        counter.add(deal("work", "won"), true);
        counter.add(
                deal("work").toBuilder()
                        .damagedKinds(EnumSet.of(DataKind.STAGE_HISTORY))
                        .build(),
                false);
        counter.add(
                Deal.builder("D", stage("won"), START)
                        .stageChanges(new StageChange(null, stage("won"), day(3), null))
                        .build(),
                false);
        counter.add(deal("work", "invoice"), false);

        assertThat(funnel().doubtful()).isEqualTo(3);
        assertThat(funnel().all().won()).isEqualTo(2);
        assertThat(funnel().trusted().won()).isZero();
        assertThat(funnel().trusted().steps()).extracting(Step::reached).containsExactly(1, 1, 1);
    }

    @Test
    void a_history_that_begins_later_is_not_trusted() {
        Coverage since = Coverage.everything().narrowed(DataKind.STAGE_HISTORY, new Coverage.Span(Set.of(), day(5)));
        FunnelCounter late = new FunnelCounter(since, NOW);
        late.add(deal("work"), false);

        assertThat(late.funnel(List.of(), List.of())
                        .pipelines()
                        .get(0)
                        .trusted()
                        .deals())
                .isZero();
    }

    @Test
    void without_the_history_of_stages_nothing_is_counted() {
        FunnelCounter blind = new FunnelCounter(Coverage.of(EnumSet.of(DataKind.TASKS)), NOW);
        blind.add(deal("work"), false);

        assertThat(blind.funnel(List.of(SALES), List.of())).isEqualTo(Funnel.notCheckable());
    }
}
