package io.crmrules.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The stage changes of one deal as they count: a move that its known author takes back with the next change, within
 * ten minutes, by returning to the stage it came from, was never made, and nor was the return.
 */
final class StageHistory {

    private static final Duration SECOND_THOUGHT = Duration.ofMinutes(10);

    private StageHistory() {}

    /** The changes that count, oldest first; {@code changes} must be in that order. */
    static List<StageChange> effective(List<StageChange> changes) {
        if (changes.size() < 2) {
            return changes;
        }
        List<StageChange> kept = new ArrayList<>(changes.size());
        for (StageChange change : changes) {
            int last = kept.size() - 1;
            if (last >= 0 && takesBack(change, kept.get(last))) {
                kept.remove(last);
            } else {
                kept.add(change);
            }
        }
        return kept.size() == changes.size() ? changes : List.copyOf(kept);
    }

    private static boolean takesBack(StageChange change, StageChange before) {
        return before.move()
                && change.move()
                && before.by() != null
                && before.by().equals(change.by())
                && before.to().equals(change.from())
                && change.to().equals(before.from())
                && !change.at().isAfter(before.at().plus(SECOND_THOUGHT));
    }

    /** The stage at {@code moment}: what the first later change left, else {@code today}. */
    static Stage stageAt(List<StageChange> changes, Instant moment, Stage today) {
        StageChange previous = null;
        for (StageChange change : changes) {
            if (change.at().isAfter(moment)) {
                return left(change, previous);
            }
            previous = change;
        }
        return today;
    }

    private static Stage left(StageChange change, @Nullable StageChange previous) {
        if (change.from() != null) {
            return change.from();
        }
        return previous == null ? change.to() : previous.to();
    }

    static boolean wentBack(List<StageChange> changes) {
        for (StageChange change : changes) {
            if (change.back() || change.revival()) {
                return true;
            }
        }
        return false;
    }

    static boolean jumped(List<StageChange> changes) {
        for (StageChange change : changes) {
            if (change.jump()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The WORKING stages that {@code move} went over and on which the deal had not stood before it; empty unless the
     * move went forward.
     */
    static List<Stage> jumpedOver(List<StageChange> changes, StageChange move) {
        Stage from = move.from();
        if (from == null || !move.forward()) {
            return List.of();
        }
        Set<Stage> stoodOn = new HashSet<>();
        for (StageChange change : changes) {
            if (change.equals(move)) {
                break;
            }
            if (change.from() != null) {
                stoodOn.add(change.from());
            }
            stoodOn.add(change.to());
        }
        return from.pipeline().stages().stream()
                .filter(stage -> stage.working() && from.before(stage) && stage.before(move.to()))
                .filter(stage -> !stoodOn.contains(stage))
                .toList();
    }

    /** Whether a change led to a stage of this type, or away from one: the way there may be missing. */
    static boolean stoodOn(List<StageChange> changes, Stage.Type type) {
        for (StageChange change : changes) {
            Stage from = change.from();
            if (change.to().type() == type || (from != null && from.type() == type)) {
                return true;
            }
        }
        return false;
    }

    /** The change by which a deal came to the stage where it stands; null when the history does not end there. */
    static @Nullable StageChange arrival(List<StageChange> changes, Stage today) {
        StageChange last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
        return last != null && last.to().equals(today) ? last : null;
    }

    /**
     * The change by which the refusal began that lasted to {@code last}, a change to or between refusals; moves between
     * CONDITIONAL_REFUSAL and LOST do not begin a new one. Null when the history does not go back so far, or has a gap.
     */
    static @Nullable StageChange refusalOf(List<StageChange> changes, StageChange last) {
        for (int i = changes.lastIndexOf(last); i >= 0; i--) {
            StageChange change = changes.get(i);
            if (!change.to().refusal()) {
                return null;
            }
            if (!left(change, i == 0 ? null : changes.get(i - 1)).refusal()) {
                return change;
            }
        }
        return null;
    }

    /** The last return from a refusal to work; null when there was none. */
    static @Nullable StageChange lastRevival(List<StageChange> changes) {
        for (int i = changes.size() - 1; i >= 0; i--) {
            if (changes.get(i).revival()) {
                return changes.get(i);
            }
        }
        return null;
    }

    /** The change before {@code change}; null when that is the first. */
    static @Nullable StageChange before(List<StageChange> changes, StageChange change) {
        int i = changes.lastIndexOf(change);
        return i > 0 ? changes.get(i - 1) : null;
    }
}
