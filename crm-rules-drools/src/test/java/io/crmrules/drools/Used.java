package io.crmrules.drools;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.List;

/** What is held once garbage was collected, in bytes, and how many classes. */
record Used(long heap, long metaspace, int classes) {

    static Used now() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans();
        return new Used(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                pools.stream()
                        .filter(pool -> pool.getName().equals("Metaspace"))
                        .mapToLong(pool -> pool.getUsage().getUsed())
                        .sum(),
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
    }

    @Override
    public String toString() {
        return "%.1f MB of heap, %.1f MB of metaspace, %d classes"
                .formatted(heap / 1048576.0, metaspace / 1048576.0, classes);
    }
}
