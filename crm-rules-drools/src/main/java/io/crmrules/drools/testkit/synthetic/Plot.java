package io.crmrules.drools.testkit.synthetic;

import io.crmrules.model.DealBuilder;
import io.crmrules.model.Interaction;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Money;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one synthetic deal: everything by the book but the one thing that goes wrong. It decides which steps
 * there are and when; how each goes {@link Story} tells.
 */
final class Plot {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Dice dice;
    private final String id;
    private final Pipeline pipeline;
    private final Fault fault;
    private final Route route;
    private final User owner;
    private @Nullable Planted planted;

    Plot(Dice dice, String id, Pipeline pipeline, Fault fault, User owner) {
        this.dice = dice;
        this.id = id;
        this.pipeline = pipeline;
        this.fault = fault;
        this.route = new Route(dice, pipeline, fault);
        this.owner = owner;
        this.planted = fault == Fault.NONE ? null : new Planted(fault.criterion(), "DEAL", id, id);
    }

    /** The violation that is in the deal, once it is told; null when nothing goes wrong. */
    @Nullable
    Planted planted() {
        return planted;
    }

    boolean faultless() {
        return fault == Fault.NONE;
    }

    boolean waiting() {
        return fault == Fault.UNPROCESSED_LEAD || fault == Fault.WAITING_IN_EXCHANGE;
    }

    /** A lead that nobody has touched. */
    DealBuilder lead(Instant createdAt) {
        Story story = begin(createdAt);
        if (fault == Fault.UNPROCESSED_LEAD) {
            story.plan();
            story.due(soon());
        }
        return card(story);
    }

    /** A deal in work, last touched at least a working day ago. */
    DealBuilder inWork() {
        int steps = route.steps();
        Story story = walk(route.first(steps), lastTouched());
        if (fault == Fault.STAGE_BEHIND_FACTS) {
            story.fact(MilestoneType.INVOICE_ISSUED);
        }
        if (fault == Fault.MOVED_BACK) {
            story.pass(45, 90);
            story.move(route.stage(steps - 1), owner);
        }
        planNext(story);
        return card(story);
    }

    DealBuilder won(int daysAgo) {
        Story story = walk(route.toDeal(), daysAgo);
        story.done();
        return card(story);
    }

    /** A refusal that quality control has verified, where the pipeline provides for it. */
    DealBuilder lost(int daysAgo) {
        Story story = walk(route.first(dice.chance(70) ? 1 : 2), daysAgo);
        story.done();
        story.pass(5, 30);
        for (Stage stage : pipeline.stages()) {
            if (stage.type() == Stage.Type.CONDITIONAL_REFUSAL) {
                story.move(stage, owner);
                story.goOn(daysAgo - 1);
                story.talk(SyntheticReference.QUALITY);
                story.comment(SyntheticReference.QUALITY);
            } else if (stage.lost()) {
                story.move(stage, SyntheticReference.QUALITY);
            }
        }
        return card(story).refusalReason(SyntheticTexts.reason(dice));
    }

    private Story walk(List<Stage> way, int lastDaysAgo) {
        int[] days = Workdays.upTo(lastDaysAgo, way.size(), dice);
        Story story = begin(Workdays.ago(days[0]).plusSeconds(60L * dice.between(5, 170)));
        story.pass(5, 15);
        for (int i = 0; i < days.length; i++) {
            if (i > 0) {
                story.goOn(days[i]);
            }
            step(story, way.get(i), i == days.length - 1);
        }
        return story;
    }

    /** In the lead exchange, which hands it over at once, or keeps it. */
    private Story begin(Instant createdAt) {
        Story story = new Story(dice, id, owner, route.stage(0), createdAt);
        if (!owner.equals(SyntheticReference.EXCHANGE)) {
            story.handOver();
        }
        return story;
    }

    private void step(Story story, Stage to, boolean last) {
        if (dice.chance(20)) {
            story.missCall();
        }
        Interaction talk = story.talk(owner);
        if (last && fault == Fault.CONVERSATION_WITHOUT_COMMENT) {
            planted = new Planted(fault.criterion(), "INTERACTION", talk.id(), id);
        } else {
            story.comment(owner);
        }
        if (dice.chance(40)) {
            story.write();
        }
        story.done();
        story.reach(to, owner);
        if (dice.chance(80)) {
            story.plan();
        }
    }

    private int lastTouched() {
        return switch (fault) {
            case STALE_DEAL -> dice.between(12, 16);
            case MOVED_BACK, SKIPPED_STAGE -> dice.between(1, 4);
            default -> dice.between(1, 8);
        };
    }

    private void planNext(Story story) {
        if (fault == Fault.STALE_DEAL || fault == Fault.DEAL_WITHOUT_TASK) {
            story.done();
            return;
        }
        story.plan();
        if (fault == Fault.OVERDUE_TASK) {
            Task late = story.due(Workdays.ago(0).plus(Duration.ofHours(dice.between(1, 8))));
            planted = new Planted(fault.criterion(), "TASK", late.id(), id);
        } else {
            story.due(soon());
        }
    }

    private Instant soon() {
        return Workdays.ahead(dice.between(1, 15)).plusSeconds(900L * dice.below(32));
    }

    private DealBuilder card(Story story) {
        boolean bare = fault == Fault.DEAL_WITHOUT_NOTE;
        return story.deal()
                .note(bare ? dice.pick(List.of("", "-", "\u00a0")) : SyntheticTexts.note(dice))
                .amount(Money.of(10_000L * dice.between(8, 900), "RUB"))
                .expectedCloseDate(TODAY.plusDays(dice.between(5, 60)));
    }
}
