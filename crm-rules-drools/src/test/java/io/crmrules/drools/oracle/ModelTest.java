package io.crmrules.drools.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.drools.testkit.synthetic.RandomCrm;
import io.crmrules.model.Deal;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Milestones;
import io.crmrules.model.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the model derives from a deal is what the oracles derive, over deals that leave nothing out. */
class ModelTest {

    private static final Terms TERMS = Terms.standard(Example.NOW);

    private final RandomCrm random =
            new RandomCrm(11, Example.NOW, WorkingTime.moscow().zone());
    private final List<Deal> deals = random.snapshot(4_000).deals();
    private final List<Deal> past = Past.of(
                    random.reference().toBuilder().deals(deals).build(), Example.NOW)
            .deals();

    @Test
    void the_past_is_rebuilt_alike() {
        List<Deal> rebuilt = deals.stream()
                .filter(deal -> deal.existedAt(Example.NOW))
                .map(deal -> deal.asOf(Example.NOW))
                .toList();

        assertThat(rebuilt).hasSameSizeAs(past);
        IntStream.range(0, past.size())
                .forEach(i -> assertThat(Past.facts(rebuilt.get(i))).isEqualTo(Past.facts(past.get(i))));
    }

    @Test
    void taken_back_moves_are_left_out_alike() {
        assertThat(deals).allSatisfy(deal -> assertThat(deal.stageHistory()).isEqualTo(Stages.history(deal)));
    }

    @Test
    void stages_are_in_the_same_order() {
        List<Stage> stages = random.reference().pipelines().stream()
                .flatMap(pipeline -> pipeline.stages().stream())
                .toList();

        assertThat(stages)
                .allSatisfy(one -> assertThat(stages)
                        .allSatisfy(other -> assertThat(one.before(other)).isEqualTo(Stages.before(one, other))));
    }

    @Test
    void a_deal_stood_somewhere_and_is_past_the_first_working_stage_alike() {
        assertThat(past).allSatisfy(deal -> {
            assertThat(deal.pastFirstWorkingStage()).isEqualTo(Stages.pastFirstWorking(deal.stage()));
            assertThat(deal.stageAt(deal.createdAt())).isEqualTo(Stages.at(deal, deal.createdAt()));
        });
    }

    @Test
    void refusals_begin_and_facts_are_claimed_alike() {
        assertThat(past).allSatisfy(deal -> {
            boolean createdSo = deal.refused() && deal.stageHistory().isEmpty();
            assertThat(createdSo ? deal.createdAt() : deal.refusalAt()).isEqualTo(Refusals.began(deal, TERMS));
            MilestoneType named = deal.stage().milestone();
            assertThat(milestones(deal).unreached() == null)
                    .isEqualTo(named == null || new Reached(deal, TERMS).perhaps(named));
        });
    }

    @Test
    void moves_over_stages_are_seen_alike() {
        DealOracle everyMove = new SkippedStage(Set.of(), true, 100_000);

        assertThat(past).allSatisfy(deal -> assertThat(skipping(deal)).isEqualTo(skipping(everyMove, deal)));
    }

    @Test
    void facts_ahead_of_the_stage_are_seen_alike() {
        Set<String> behind = new StageBehindFacts(Duration.ofSeconds(-1))
                .judge(random.reference().toBuilder().deals(past).build(), TERMS)
                .map(accusation -> accusation.finding().subjectId())
                .collect(Collectors.toSet());

        assertThat(past.stream().filter(deal -> deal.damagedKinds().isEmpty()))
                .allSatisfy(
                        deal -> assertThat(!milestones(deal).ahead().isEmpty()).isEqualTo(behind.contains(deal.id())));
    }

    private static Milestones milestones(Deal deal) {
        return Milestones.of(deal, amount -> amount.currency().equals("RUB") ? amount : null);
    }

    private static Set<String> skipping(Deal deal) {
        return deal.stageHistory().stream()
                .filter(move -> deal.jumpedOver(move).stream().anyMatch(stage -> !stage.optional()))
                .map(move -> move.at().toString())
                .collect(Collectors.toSet());
    }

    private static Set<String> skipping(DealOracle oracle, Deal deal) {
        return oracle.judge(deal, TERMS)
                .map(accusation -> accusation.finding().per())
                .collect(Collectors.toSet());
    }
}
