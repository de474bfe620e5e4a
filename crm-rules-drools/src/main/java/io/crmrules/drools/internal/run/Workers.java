package io.crmrules.drools.internal.run;

import io.crmrules.model.Deal;
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
import java.util.function.Consumer;

/**
 * Hands chunks of deals to worker threads and takes the results in the order of the chunks. Few chunks are under way
 * at a time, so that memory does not grow with the number of deals.
 *
 * <p>A worker that does not come back in time is given up with its thread, for code in a rule cannot be stopped; the
 * rule is stopped instead, and all chunks that were under way start anew.
 */
final class Workers implements AutoCloseable {

    private static final int CHUNKS_PER_THREAD = 4;

    private final int threads;
    private final int chunkSize;
    private final Duration budget;
    private final Judge judge;
    private final DealWork work;
    private final Deque<Attempt> underWay = new ArrayDeque<>();
    private ExecutorService executor;

    Workers(int threads, int chunkSize, Duration budget, Judge judge, DealWork work) {
        this.threads = threads;
        this.chunkSize = chunkSize;
        this.budget = budget;
        this.judge = judge;
        this.work = work;
        this.executor = executor();
    }

    private record Attempt(List<Deal> chunk, Watch watch, Future<JudgedChunk> result) {}

    void run(Iterator<Deal> deals, Consumer<JudgedChunk> into) {
        while (deals.hasNext()) {
            underWay.addLast(start(chunk(deals)));
            if (underWay.size() >= threads * CHUNKS_PER_THREAD) {
                into.accept(first());
            }
        }
        while (!underWay.isEmpty()) {
            into.accept(first());
        }
    }

    private List<Deal> chunk(Iterator<Deal> deals) {
        List<Deal> chunk = new ArrayList<>(chunkSize);
        while (chunk.size() < chunkSize && deals.hasNext()) {
            chunk.add(deals.next());
        }
        return chunk;
    }

    private Attempt start(List<Deal> chunk) {
        Watch watch = new Watch();
        return new Attempt(chunk, watch, executor.submit(() -> work.judge(chunk, watch)));
    }

    private JudgedChunk first() {
        while (true) {
            Attempt first = underWay.getFirst();
            try {
                JudgedChunk judged = first.result().get(budget.toMillis(), TimeUnit.MILLISECONDS);
                underWay.removeFirst();
                return judged;
            } catch (TimeoutException e) {
                startAnewWithout(underWay.stream()
                        .filter(attempt -> !attempt.result().isDone())
                        .filter(attempt -> attempt.watch().over(budget))
                        .toList());
            } catch (ExecutionException e) {
                throw new IllegalStateException("a worker failed: " + Causes.text(e), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while deals were being checked", e);
            }
        }
    }

    private void startAnewWithout(List<Attempt> late) {
        if (late.isEmpty()) {
            return;
        }
        for (Attempt attempt : late) {
            judge.stop(attempt.watch().culprit(budget));
        }
        executor.shutdownNow();
        executor = executor();
        List<List<Deal>> chunks = underWay.stream().map(Attempt::chunk).toList();
        underWay.clear();
        chunks.forEach(chunk -> underWay.addLast(start(chunk)));
    }

    private ExecutorService executor() {
        return Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "crm-rules");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
