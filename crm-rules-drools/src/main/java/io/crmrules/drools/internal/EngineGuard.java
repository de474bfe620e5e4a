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
}
