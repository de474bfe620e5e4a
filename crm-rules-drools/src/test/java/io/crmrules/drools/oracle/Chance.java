package io.crmrules.drools.oracle;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Chance that can be repeated: equal seeds make equal choices. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** From {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean of(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Each of {@code things} in so many of a hundred cases. */
    <T> Set<T> some(int percent, Collection<T> things) {
        return things.stream().filter(thing -> of(percent)).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
