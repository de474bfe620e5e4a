package io.crmrules.examples.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.drools.testkit.synthetic.SyntheticCrm;
import io.crmrules.json.SnapshotWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeFileTest {

    private static final int DEALS = 300;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("deals.ndjson");
        try (SyntheticCrm crm = new SyntheticCrm(DEALS, 1)) {
            SnapshotWriter.writeLines(crm, file);
        }
    }

    @Test
    void parsing_alone_binds_every_deal() throws IOException {
        assertThat(ParseAlone.deals(file)).isEqualTo(DEALS);
    }

    @Test
    void a_fresh_jvm_is_measured_when_it_says_its_line() throws IOException {
        FreshJvm.Measured measured = FreshJvm.run(List.of("-Xmx64m"), ParseFile.class, file.toString());

        assertThat(measured.said()).startsWith("300 deals parsed, heap peak ");
        assertThat(measured.wall()).isPositive();
    }
}
