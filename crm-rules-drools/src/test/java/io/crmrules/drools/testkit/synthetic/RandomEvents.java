package io.crmrules.drools.testkit.synthetic;

import io.crmrules.model.Comment;
import io.crmrules.model.Interaction;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Money;
import io.crmrules.model.Role;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is said, written, planned and reached on a random deal. */
final class RandomEvents {

    private static final List<Integer> TALKS = List.of(0, 29, 30, 31, 200, 900, 7_200, -1, 100_000);
    private static final int DAYS_LATE = 4;
    private static final List<Integer> PAUSES = List.of(899, 900, 901, 300, 0, -30, 3_600);
    /** Halves of the amounts that deals have, and some that are too little, too much or nothing. */
    private static final List<Long> PAYMENTS =
            List.of(1L, 34_999L, 35_000L, 35_000L, 69_999L, 125_000L, 125_000L, 300_000L, -35_000L, 0L);

    private static final List<MilestoneType> MILESTONES = List.of(MilestoneType.values());
    private static final List<Interaction.Type> TYPES = List.of(
            Interaction.Type.CALL,
            Interaction.Type.CALL,
            Interaction.Type.CALL,
            Interaction.Type.MEETING,
            Interaction.Type.MESSAGE,
            Interaction.Type.EMAIL);

    private final Dice dice;
    private final Timeline timeline;
    private final List<User> users;
    private final @Nullable User owner;
    private final Edges edges;

    RandomEvents(Dice dice, Timeline timeline, List<User> users, @Nullable User owner, Edges edges) {
        this.dice = dice;
        this.timeline = timeline;
        this.users = users;
        this.owner = owner;
        this.edges = edges;
    }

    /** Tasks, now and then all of them put off for long, or all of them made by a robot. */
    List<Task> tasks() {
        Supplier<Instant> due = dice.chance(25) ? timeline::farAhead : timeline::when;
        boolean automated = dice.chance(45);
        return IntStream.range(0, dice.below(4))
                .mapToObj(i -> task("t" + i, due, automated))
                .toList();
    }

    private Task task(String id, Supplier<Instant> due, boolean automated) {
        Task.Builder task = Task.builder(id)
                .text(RandomTexts.text(dice, 15))
                .createdAt(dice.maybe(85, automated ? timeline::atLast : timeline::when))
                .createdBy(automated ? anyWith(Role.ROBOT) : user())
                .assignee(user())
                .stranger(strange(id))
                .dueAt(dice.maybe(60, due))
                .dueDate(dice.maybe(40, () -> due.get().atZone(edges.zone()).toLocalDate()));
        if (dice.chance(automated ? 20 : 55)) {
            task.completed(dice.chance(15)).completedAt(dice.maybe(90, timeline::when));
        }
        return task.build();
    }

    List<Interaction> interactions() {
        List<Interaction> made = new ArrayList<>();
        Instant at = timeline.when();
        for (int i = dice.below(5); i > 0; i--) {
            Interaction next = interaction("i" + i, at).build();
            made.add(next);
            at = nextAfter(next);
        }
        return made;
    }

    private Instant nextAfter(Interaction last) {
        int kind = dice.below(100);
        if (kind < (missed(last) ? 5 : 40)) {
            return last.endedAt().plusSeconds(dice.pick(PAUSES));
        }
        return kind < (missed(last) ? 80 : 55) ? timeline.after(last.startedAt()) : timeline.when();
    }

    private static boolean missed(Interaction call) {
        return call.direction() == Interaction.Direction.INCOMING && Objects.equals(call.talkSeconds(), 0);
    }

    /** One that hangs on a contact of several deals. */
    Interaction shared(String id) {
        return interaction(id, timeline.when()).shared(true).build();
    }

    private Interaction.Builder interaction(String id, Instant at) {
        if (dice.chance(8)) {
            return missedCall(id, at);
        }
        return Interaction.builder(id, dice.pick(TYPES), at)
                .direction(dice.maybe(90, () -> dice.pick(Arrays.asList(Interaction.Direction.values()))))
                .talkSeconds(dice.maybe(85, () -> dice.pick(TALKS)))
                .held(dice.chance(60))
                .user(talker())
                .stranger(strange(id))
                .line(dice.chance(50) ? RandomTexts.blank(dice) : dice.chance(81) ? "503-814" : "+7 903 111-22-33")
                .recording(dice.chance(40) ? RandomTexts.blank(dice) : "https://calls/" + id);
    }

    private Interaction.Builder missedCall(String id, Instant at) {
        return Interaction.builder(id, Interaction.Type.CALL, at)
                .direction(Interaction.Direction.INCOMING)
                .talkSeconds(0)
                .user(user());
    }

    /** Comments, most of them around the time in which they would answer one of {@code interactions}. */
    List<Comment> comments(List<Interaction> interactions) {
        return IntStream.range(0, dice.below(4))
                .mapToObj(i -> comment("k" + i, interactions))
                .toList();
    }

    private Comment comment(String id, List<Interaction> interactions) {
        return new Comment(id, RandomTexts.text(dice, 20), writtenAt(interactions), writer(), strange(id));
    }

    /** Of every other record that has no known user the CRM names one whom it does not have. */
    private static boolean strange(String id) {
        return id.hashCode() % 2 == 0;
    }

    private @Nullable User writer() {
        return owners() ? owner : user();
    }

    private boolean owners() {
        return edges.owners() > 0 && dice.chance(edges.owners());
    }

    private Instant writtenAt(List<Interaction> interactions) {
        if (interactions.isEmpty() || dice.chance(25)) {
            return timeline.when();
        }
        Interaction answered = dice.pick(interactions);
        if (dice.chance(15)) {
            return answered.endedAt().plusSeconds(dice.below(DAYS_LATE * 86_400));
        }
        return dice.chance(15) ? Boundaries.jitter(dice, answered.startedAt()) : timeline.after(answered.endedAt());
    }

    List<Milestone> milestones() {
        int count = dice.chance(50) ? 0 : dice.between(1, 3);
        return IntStream.range(0, count)
                .mapToObj(i -> milestone(dice.chance(25) ? MilestoneType.PAID : dice.pick(MILESTONES)))
                .toList();
    }

    private Milestone milestone(MilestoneType type) {
        boolean priced = dice.chance(type == MilestoneType.PAID ? 65 : 10);
        Instant at = dice.chance(35) ? timeline.atTheLimit() : timeline.when();
        return new Milestone(type, at, priced ? payment() : null);
    }

    private Money payment() {
        return Money.of(dice.pick(PAYMENTS), dice.chance(92) ? "RUB" : dice.pick(List.of("USD", "")));
    }

    private User anyWith(Role role) {
        return users.stream().filter(user -> user.role() == role).findFirst().orElseThrow();
    }

    private @Nullable User user() {
        return dice.maybe(88, () -> dice.pick(users));
    }

    /** Whoever talks with the customer is the owner more often than anybody else, then quality control. */
    private @Nullable User talker() {
        if (dice.chance(8)) {
            return anyWith(Role.QUALITY_CONTROL);
        }
        return owners() || dice.chance(25) ? owner : user();
    }
}
