package io.crmrules.examples.benchmarks;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.examples.benchmarks.loops.HandWrittenCheck;
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

/** The criteria that both judge, over the same deals in memory: by the rules, and by loops written for nothing else. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH prepares before it measures
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgs = "-Xmx4g")
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 8, time = 3)
public class EngineAgainstLoops {

    @Param("100000")
    public int deals;

    private CrmSnapshot crm;
    private CrmChecker checker;

    @Setup
    public void prepare() {
        crm = Crm.of(deals);
        checker = Crm.checker(Checklist.standard().only(HandWrittenCheck.CRITERIA.toArray(String[]::new)), 1);
    }

    @TearDown
    public void close() {
        checker.close();
    }

    /** One thread judges. */
    @Benchmark
    public Object engine() {
        return checker.check(crm);
    }

    @Benchmark
    public Object loops() {
        return HandWrittenCheck.check(crm);
    }
}
