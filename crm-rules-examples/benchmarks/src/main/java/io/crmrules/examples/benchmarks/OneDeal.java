package io.crmrules.examples.benchmarks;

import io.crmrules.CrmChecker;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One deal checked, as on saving it: another each time, a tenth of them with violations. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class OneDeal {

    private static final int DEALS = 10_000;

    private final CrmSnapshot crm = Crm.of(DEALS);
    private final List<Deal> deals = crm.deals();
    private final CrmChecker checker = Crm.checker(1);
    private int next;

    @TearDown
    public void close() {
        checker.close();
    }

    @Benchmark
    public Object check() {
        next = (next + 1) % DEALS;
        return checker.check(deals.get(next), crm, crm.takenAt());
    }
}
