package io.crmrules.examples.benchmarks;

import io.crmrules.CrmChecker;
import io.crmrules.model.CrmSnapshot;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How a check grows with the number of deals, and shrinks with that of threads. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH prepares before it measures
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx8g")
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 8, time = 4)
public class WholeCrm {

    @Param({"10000", "100000", "1000000"})
    public int deals;

    @Param({"1", "2"})
    public int judges;

    private CrmSnapshot crm;
    private CrmChecker checker;

    @Setup
    public void prepare() {
        crm = Crm.of(deals);
        checker = Crm.checker(judges);
    }

    @TearDown
    public void close() {
        checker.close();
    }

    @Benchmark
    public Object check() {
        return checker.check(crm);
    }
}
