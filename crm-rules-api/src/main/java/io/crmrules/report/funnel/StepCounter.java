package io.crmrules.report.funnel;

import io.crmrules.model.Stage;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of deals on one stage. */
final class StepCounter {

    private static final int FEWEST = 5;

    private final Stage stage;
    private final Minutes stays = new Minutes();
    private final Minutes waiting = new Minutes();
    private int reached;
    private int standing;
    private int refused;

    StepCounter(Stage stage) {
        this.stage = stage;
    }

    void add(Passage passage) {
        reached += passage.reached(stage) ? 1 : 0;
        refused += passage.refusedFrom(stage) ? 1 : 0;
        stays.add(passage.stay(stage));
        if (passage.standsOn(stage)) {
            standing++;
            waiting.add(passage.waiting());
        }
    }

    Step step() {
        int[] left = stays.sorted();
        int[] here = waiting.sorted();
        return new Step(stage, reached, standing, stuck(left, here), refused, part(left, 2, 4), part(here, 2, 4));
    }

    private static int stuck(int[] left, int[] here) {
        if (left.length < FEWEST) {
            return 0;
        }
        int usual = left[place(left.length, 3, 4)];
        return (int) Arrays.stream(here).filter(minutes -> minutes > usual).count();
    }

    /** The least of the values that so many quarters of them do not exceed. */
    private static @Nullable Duration part(int[] sorted, int quarters, int of) {
        return sorted.length == 0 ? null : Duration.ofMinutes(sorted[place(sorted.length, quarters, of)]);
    }

    private static int place(int count, int quarters, int of) {
        return (count * quarters + of - 1) / of - 1;
    }

    /** Spans of time in whole minutes: a million of them fit into four megabytes. */
    private static final class Minutes {
        private int[] values = new int[4];
        private int count;

        void add(@Nullable Duration span) {
            if (span != null) {
                values = count == values.length ? Arrays.copyOf(values, 2 * count) : values;
                values[count++] = (int) Math.min(Integer.MAX_VALUE, span.toMinutes());
            }
        }

        int[] sorted() {
            int[] sorted = Arrays.copyOf(values, count);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
