package io.crmrules.examples.harness.pack;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work that writes many files, on as many threads as the machine has processors. */
final class InParallel {

    private InParallel() {}

    /** Does all of it; throws the first of what went wrong when the rest is done. */
    static <T> void run(List<Callable<T>> work) throws IOException {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            for (Future<T> done : threads.invokeAll(work)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw thrown(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while files were written.");
        } finally {
            threads.shutdownNow();
        }
    }

    private static IOException thrown(ExecutionException failure) {
        if (failure.getCause() instanceof IOException notWritten) {
            return notWritten;
        } else if (failure.getCause() instanceof Error error) {
            throw error;
        }
        throw failure.getCause() instanceof RuntimeException defect
                ? defect
                : new IllegalStateException(failure.getCause());
    }
}
