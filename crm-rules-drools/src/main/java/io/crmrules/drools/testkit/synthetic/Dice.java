package io.crmrules.drools.testkit.synthetic;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Chance that can be repeated: equal seeds and numbers throw equal dice. */
final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    /** The dice of the {@code number}th thing made with this seed. */
    Dice(long seed, long number) {
        this.random = new SplittableRandom(seed ^ (number + 1) * GOLDEN);
    }

    /** From 0 to {@code bound} - 1. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** A thing in so many of a hundred throws, else null. */
    <T> @Nullable T maybe(int percent, Supplier<? extends @Nullable T> thing) {
        return chance(percent) ? thing.get() : null;
    }
}
