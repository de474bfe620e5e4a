package io.crmrules.drools.internal.facts;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

/** The same done to each of many things, on as many threads as a run may have. */
final class InParallel {

    private InParallel() {}

    /** The results in the order of {@code things}; {@code work} throws nothing. */
    static <T, R> List<R> map(List<T> things, Function<T, R> work, int threads) {
        if (threads == 1) {
            return things.stream().map(work).toList();
        }
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> things.parallelStream().map(work).toList()).join();
        } finally {
            pool.shutdown();
        }
    }
}
