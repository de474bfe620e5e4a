package io.crmrules.examples.benchmarks.process;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** What the heap of this JVM has held. */
final class Heap {

    private static final long MEGABYTE = 1 << 20;

    private Heap() {}

    /** The most that it held, garbage included, and that was left after a collection. */
    static String peak() {
        long peak = 0;
        long live = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                peak += pool.getPeakUsage().getUsed();
                live += pool.getCollectionUsage() == null
                        ? 0
                        : pool.getCollectionUsage().getUsed();
            }
        }
        return "heap peak " + peak / MEGABYTE + " MB, " + live / MEGABYTE + " MB after the last collection";
    }
}
