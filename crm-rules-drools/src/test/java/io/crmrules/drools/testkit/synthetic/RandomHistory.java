package io.crmrules.drools.testkit.synthetic;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ways of a deal through its stages and hands: straight, back, to and fro, with gaps, and plainly contradictory. */
final class RandomHistory {

    private static final List<Integer> SECOND_THOUGHTS = List.of(60, 599, 600, 601, 0, 1_800);

    private final Dice dice;
    private final Timeline timeline;
    private final CrmSnapshot reference;
    private final List<StageChange> changes = new ArrayList<>();
    private final @Nullable User owner;
    private Stage stage;

    RandomHistory(Dice dice, Timeline timeline, CrmSnapshot reference, Pipeline pipeline, @Nullable User owner) {
        this.dice = dice;
        this.timeline = timeline;
        this.reference = reference;
        this.owner = owner;
        this.stage = dice.chance(60) ? pipeline.stages().get(0) : dice.pick(pipeline.stages());
        walk();
    }

    List<StageChange> changes() {
        return changes;
    }

    /** Where the way ended; now and then the CRM says something else than its history. */
    Stage stage() {
        return dice.chance(95) ? stage : dice.pick(stage.pipeline().stages());
    }

    private void walk() {
        Instant at = timeline.when();
        for (int steps = dice.below(6); steps > 0; steps--) {
            step(at);
            at = dice.chance(60) ? timeline.after(at) : timeline.when();
        }
    }

    private void step(Instant at) {
        Stage to = next();
        User by = user();
        changes.add(new StageChange(origin(), to, at, by));
        Stage before = stage;
        stage = to;
        if (dice.chance(20)) {
            Instant again = at.plusSeconds(dice.pick(SECOND_THOUGHTS));
            changes.add(new StageChange(stage, before, again, dice.chance(75) ? by : user()));
            stage = before;
        }
    }

    private @Nullable Stage origin() {
        int kind = dice.below(100);
        return kind < 88 ? stage : kind < 94 ? null : dice.pick(stage.pipeline().stages());
    }

    private Stage next() {
        List<Stage> stages = stage.pipeline().stages();
        if (dice.chance(3)) {
            return dice.pick(dice.pick(reference.pipelines()).stages());
        }
        if (dice.chance(stage.refusal() ? 60 : 22)) {
            return intoRefusalOrOut(stages);
        }
        return dice.chance(62) ? stages.get(Math.min(stage.position() + 1, stages.size() - 1)) : dice.pick(stages);
    }

    private Stage intoRefusalOrOut(List<Stage> stages) {
        List<Stage> others = stages.stream()
                .filter(other -> other.refusal() != stage.refusal())
                .toList();
        return others.isEmpty() ? stage : dice.pick(others);
    }

    /** Hands that the deal went through, the last of them its owner. */
    List<OwnerChange> ownerChanges() {
        List<OwnerChange> hands = new ArrayList<>();
        if (owner != null && dice.chance(50)) {
            Instant at = timeline.when();
            hands.add(new OwnerChange(user(), owner, at, user()));
            if (dice.chance(30)) {
                hands.add(new OwnerChange(owner, dice.pick(reference.users()), timeline.after(at), user()));
            }
        }
        return hands;
    }

    private @Nullable User user() {
        return dice.chance(45) ? owner : dice.maybe(92, () -> dice.pick(reference.users()));
    }
}
