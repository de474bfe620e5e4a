package io.crmrules.report.score;

import io.crmrules.model.Deal;
import io.crmrules.model.DueChange;
import io.crmrules.model.Role;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.policy.PolicyInForce;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts {@linkplain Signal signals} while deals go by. Not thread-safe; a check has one of its own. */
public final class SignalCounter {

    private static final int DAYS = 30;
    private static final int TIMES = 3;
    private static final int BULK = 5;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final PolicyInForce policy;
    private final Instant now;
    private final Instant since;
    private final Map<Signal.Kind, Map<User, Integer>> counts = new EnumMap<>(Signal.Kind.class);
    private final Map<User, List<Instant>> closings = new HashMap<>();

    /** A counter of deals as they stand at {@code now}. */
    public SignalCounter(PolicyInForce policy, Instant now) {
        this.policy = policy;
        this.now = now;
        this.since = policy.calendar().daysBefore(now, DAYS);
    }

    /** Counts a deal. */
    public void add(Deal deal) {
        for (Task task : deal.tasks()) {
            if (task.dueChanges().size() >= TIMES) {
                putOff(task);
            }
        }
        StageChange before = null;
        for (StageChange change : deal.stageHistory()) {
            User by = person(change.by());
            if (by != null && lately(change.at())) {
                if (!change.to().active() && outsideHours(by, change.at())) {
                    closings.computeIfAbsent(by, user -> new ArrayList<>(1)).add(change.at());
                }
                if (before != null && backAgain(before, change)) {
                    count(Signal.Kind.BACK_AND_FORTH, by, 1);
                }
            }
            before = change;
        }
    }

    private void putOff(Task task) {
        Map<User, Integer> times = new HashMap<>();
        for (DueChange change : task.dueChanges()) {
            User by = person(change.by());
            if (by != null && change.later() && lately(change.at())) {
                times.merge(by, 1, Integer::sum);
            }
        }
        times.forEach((user, number) -> count(Signal.Kind.PUT_OFF, user, number >= TIMES ? 1 : 0));
    }

    private static boolean backAgain(StageChange before, StageChange change) {
        return before.forward()
                && change.back()
                && change.by() != null
                && change.by().equals(before.by())
                && Duration.between(before.at(), change.at()).compareTo(DAY) <= 0;
    }

    private boolean outsideHours(User user, Instant at) {
        return policy.calendar(user).workingTime(at, at.plusSeconds(1)).isZero();
    }

    private boolean lately(Instant at) {
        return !at.isBefore(since) && !at.isAfter(now);
    }

    private @Nullable User person(@Nullable User user) {
        return policy.role(user) == Role.ROBOT ? null : user;
    }

    private void count(Signal.Kind kind, User user, int more) {
        if (more > 0) {
            counts.computeIfAbsent(kind, any -> new HashMap<>()).merge(user, more, Integer::sum);
        }
    }

    /** What was counted, by kind and the users' names. */
    public List<Signal> signals() {
        Map<Signal.Kind, Map<User, Integer>> all = new EnumMap<>(counts);
        Map<User, Integer> bulks = new HashMap<>();
        closings.forEach((user, moments) -> {
            int inBulk = inBulk(moments);
            if (inBulk > 0) {
                bulks.put(user, inBulk);
            }
        });
        all.put(Signal.Kind.CLOSED_IN_BULK, bulks);
        return all.entrySet().stream()
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .map(each -> new Signal(kind.getKey(), each.getKey(), each.getValue())))
                .sorted(Comparator.comparing(Signal::kind)
                        .thenComparing(signal -> signal.user().label())
                        .thenComparing(signal -> signal.user().id()))
                .toList();
    }

    /** How many of the moments have so many within an hour, themselves included. */
    private static int inBulk(List<Instant> moments) {
        List<Instant> sorted = new ArrayList<>(moments);
        Collections.sort(sorted);
        int counted = 0;
        int beyond = 0; // the first that is not counted yet
        for (int first = 0, last = 0; last < sorted.size(); last++) {
            while (sorted.get(first).plus(HOUR).isBefore(sorted.get(last))) {
                first++;
            }
            if (last - first + 1 >= BULK) {
                counted += last + 1 - Math.max(first, beyond);
                beyond = last + 1;
            }
        }
        return counted;
    }
}
