package io.crmrules.examples.benchmarks;

import io.crmrules.Placeholder;
import io.crmrules.drools.EngineProbe;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Compiling one rule and firing it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ProbeBenchmark {
    private static final String DRL = """
            import io.crmrules.Placeholder
            global java.util.List found
            rule "benchmark" when Placeholder( text == "x" ) then found.add( "x" ); end
            """;

    /** From text to finding. */
    @Benchmark
    public List<String> compileAndFire() {
        return EngineProbe.run(DRL, new Placeholder("x"));
    }
}
