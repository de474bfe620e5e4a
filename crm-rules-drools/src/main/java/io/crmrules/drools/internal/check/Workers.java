package io.crmrules.drools.internal.check;

import io.crmrules.drools.internal.judge.FailureCause;
import io.crmrules.drools.internal.judge.Judge;
import io.crmrules.drools.internal.judge.Watch;
import io.crmrules.report.RuleFailure;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Hands chunks of facts to worker threads and takes the results in the order of the chunks. Few chunks are under way
 * at a time, so that memory does not grow with the number of facts.
 *
 * <p>A worker that does not come back in time is given up with its thread, for code in a rule cannot be stopped; the
 * rule is stopped instead, and all chunks that were under way start anew.
 *
 * @param <F> the facts
 * @param <R> what comes of a chunk
 */
final class Workers<F, R> implements AutoCloseable {

    private static final int CHUNKS_PER_THREAD = 2;

    private final int threads;
    private final int chunkSize;
    private final Duration budget;
    private final Judge judge;
    private final BiFunction<List<F>, Watch, R> work;
    private final Deque<Attempt<F, R>> underWay = new ArrayDeque<>();
    private ExecutorService executor;

    Workers(int threads, int chunkSize, Duration budget, Judge judge, BiFunction<List<F>, Watch, R> work) {
        this.threads = threads;
        this.chunkSize = chunkSize;
        this.budget = budget;
        this.judge = judge;
        this.work = work;
        this.executor = executor();
    }

    private record Attempt<F, R>(List<F> chunk, Watch watch, Future<R> result) {

        boolean late(Duration budget) {
            return !result.isDone() && watch.nanosLeft(budget) <= 0;
        }
    }

    void run(Iterator<? extends F> facts, Consumer<R> into) {
        while (facts.hasNext()) {
            underWay.addLast(start(chunk(facts), Watch.together()));
            if (underWay.size() >= threads * CHUNKS_PER_THREAD) {
                into.accept(first());
            }
        }
        while (!underWay.isEmpty()) {
            into.accept(first());
        }
    }

    private List<F> chunk(Iterator<? extends F> facts) {
        List<F> chunk = new ArrayList<>(chunkSize);
        while (chunk.size() < chunkSize && facts.hasNext()) {
            chunk.add(facts.next());
        }
        return chunk;
    }

    private Attempt<F, R> start(List<F> chunk, Watch watch) {
        return new Attempt<>(chunk, watch, executor.submit(() -> work.apply(chunk, watch)));
    }

    private R first() {
        while (true) {
            Attempt<F, R> first = underWay.getFirst();
            try {
                R result = first.result().get(first.watch().nanosLeft(budget), TimeUnit.NANOSECONDS);
                underWay.removeFirst();
                return result;
            } catch (TimeoutException e) {
                startAnewWithoutLate();
            } catch (ExecutionException e) {
                throw new IllegalStateException("a worker failed: " + FailureCause.text(e), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while deals were being checked", e);
            }
        }
    }

    private void startAnewWithoutLate() {
        if (underWay.stream().noneMatch(attempt -> attempt.late(budget))) {
            return;
        }
        List<Attempt<F, R>> attempts = List.copyOf(underWay);
        List<Watch> watches = attempts.stream().map(this::nextWatch).toList();
        close();
        executor = executor();
        for (int i = 0; i < watches.size(); i++) {
            underWay.addLast(start(attempts.get(i).chunk(), watches.get(i)));
        }
    }

    /** Stops the rule that makes the attempt late; when it is not known, the next attempt will tell. */
    private Watch nextWatch(Attempt<F, R> attempt) {
        boolean oneByOne = attempt.watch().isOneByOne();
        if (attempt.late(budget)) {
            RuleFailure culprit = attempt.watch().culprit(budget);
            if (culprit == null) {
                oneByOne = true;
            } else {
                judge.stop(culprit);
            }
        }
        return oneByOne ? Watch.oneByOne() : Watch.together();
    }

    private ExecutorService executor() {
        return Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "crm-rules");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Interrupts nobody: Drools' compiler would lose classes of a rule then, and not notice. */
    @Override
    public void close() {
        underWay.forEach(attempt -> attempt.result().cancel(false));
        underWay.clear();
        executor.shutdown();
    }
}
