package io.crmrules.drools.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.crmrules.model.Deal;
import io.crmrules.model.Task;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class RandomCrmTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final RandomCrm crm = new RandomCrm(1, NOW, MOSCOW);

    @Test
    void equal_seeds_make_equal_deals() {
        List<Deal> again = new RandomCrm(1, NOW, MOSCOW).deals(40).toList();

        assertThat(crm.deals(40)).usingRecursiveFieldByFieldElementComparator().isEqualTo(again);
        assertThat(crm.deal(7).createdAt()).isEqualTo(again.get(7).createdAt());
    }

    @Test
    void another_seed_makes_other_deals() {
        assertThat(new RandomCrm(2, NOW, MOSCOW).deals(50).map(Deal::createdAt))
                .isNotEqualTo(crm.deals(50).map(Deal::createdAt).toList());
    }

    @Test
    void deals_are_numbered_in_the_order_in_which_they_are_made() {
        assertThat(crm.snapshot(3).deals()).extracting(Deal::id).containsExactly("R-0", "R-1", "R-2");
        assertThat(crm.next().id()).isEqualTo("R-3");
    }

    @Test
    void whatever_may_be_absent_is_absent_now_and_then() {
        assertSometimes(deal -> deal.owner() == null);
        assertSometimes(deal -> deal.amount() == null);
        assertSometimes(deal -> deal.company() == null);
        assertSometimes(deal -> deal.contacts().isEmpty());
        assertSometimes(deal -> deal.tasks().isEmpty());
        assertSometimes(deal -> deal.stageChanges().stream().anyMatch(change -> change.from() == null));
        assertSometimes(deal -> deal.stageChanges().stream().anyMatch(change -> change.by() == null));
        assertSometimes(deal -> deal.interactions().stream().anyMatch(contact -> contact.talkSeconds() == null));
        assertSometimes(deal -> deal.tasks().stream().anyMatch(RandomCrmTest::doneAtUnknownMoment));
        assertSometimes(deal -> deal.tasks().stream().anyMatch(task -> task.dueAt() == null && task.dueDate() == null));
        assertSometimes(deal -> deal.tasks().stream().anyMatch(task -> task.dueAt() != null && task.dueDate() != null));
        assertSometimes(deal -> !deal.damagedKinds().isEmpty());
        assertSometimes(deal -> deal.fieldChanges().isEmpty());
        assertSometimes(
                deal -> deal.tasks().stream().allMatch(task -> task.dueChanges().isEmpty()));
    }

    @Test
    void events_happen_at_now_and_after_it() {
        assertSometimes(
                deal -> deal.comments().stream().anyMatch(it -> it.createdAt().equals(NOW)));
        assertSometimes(
                deal -> deal.stageChanges().stream().anyMatch(it -> it.at().isAfter(NOW)));
        assertSometimes(deal -> deal.createdAt().isAfter(NOW));
    }

    @Test
    void histories_contradict_the_stage_now_and_then() {
        assertSometimes(deal -> !deal.stageChanges().isEmpty()
                && !deal.stageChanges().get(deal.stageChanges().size() - 1).to().equals(deal.stage()));
    }

    @Test
    void any_zone_and_any_moment_will_do() {
        Instant sundayNight = Instant.parse("2026-03-28T23:30:00Z");
        assertThatNoException()
                .isThrownBy(() -> new RandomCrm(3, sundayNight, ZoneId.of("Europe/Berlin")).snapshot(300));
    }

    private static boolean doneAtUnknownMoment(Task task) {
        return task.completed() && task.completedAt() == null;
    }

    private void assertSometimes(Predicate<Deal> holds) {
        long count = new RandomCrm(1, NOW, MOSCOW).deals(2_000).filter(holds).count();
        assertThat(count).isBetween(1L, 1_999L);
    }
}
