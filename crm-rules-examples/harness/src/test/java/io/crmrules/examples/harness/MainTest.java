package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {
    @Test
    void firesTheRule() {
        StringWriter out = new StringWriter();

        int exitCode =
                new CommandLine(new Main()).setOut(new PrintWriter(out, true)).execute();

        assertThat(exitCode).isZero();
        assertThat(out.toString().strip()).isEqualTo("[placeholder]");
    }
}
