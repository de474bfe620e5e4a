package io.crmrules.drools.internal;

import java.util.function.Supplier;

/**
 * Drools finds parts of itself through the thread's context class loader, which in an application server or a job
 * runner may see none of it. Every call of the engine goes through here.
 */
public final class EngineGuard {

    private EngineGuard() {}

    public static <T> T inside(Supplier<T> call) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader own = EngineGuard.class.getClassLoader();
        if (before == own) {
            return call.get();
        }
        thread.setContextClassLoader(own);
        try {
            return call.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /**
     * As {@link #inside}, on a thread that does not know that it was interrupted until the call is over: the compiler
     * behind Drools would leave out classes of a rule, and the rule would fail at its first deal.
     */
    public static <T> T uninterrupted(Supplier<T> call) {
        boolean interrupted = Thread.interrupted();
        try {
            return inside(call);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
