package io.crmrules.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProbeBenchmarkTest {
    @Test
    void measuresWhatItSays() {
        assertThat(new ProbeBenchmark().compileAndFire()).containsExactly("x");
    }
}
