package io.crmrules.examples.harness.export.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.export.ExportReader;
import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import io.crmrules.model.SourceProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SteadyReaderTest {

    @TempDir
    private Path export;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(export.resolve("leads.json"), "[]");
        Files.writeString(export.resolve("tasks.json"), "[]");
    }

    private List<SourceProblem> problems(Meanwhile meanwhile) throws UnreadableExportException {
        return new SteadyReader(new Slow(meanwhile))
                .read(export, new ReadingOptions(null, null))
                .reference()
                .problems();
    }

    @Test
    void what_nobody_touches_is_as_it_was_read() throws UnreadableExportException {
        assertThat(problems(() -> {})).isEmpty();
    }

    @Test
    void a_file_that_grows_is_told() throws UnreadableExportException {
        assertThat(problems(() -> Files.writeString(export.resolve("tasks.json"), "[{}]")))
                .singleElement()
                .hasToString(
                        "tasks.json: The file changed while the export was read, so that records may be missing or not"
                                + " fit together. Maybe copy the export when it is written, and check the copy.");
    }

    @Test
    void a_file_that_comes_or_goes_is_told() throws UnreadableExportException {
        assertThat(problems(() -> Files.writeString(export.resolve("users.json"), "[]")))
                .extracting(SourceProblem::file)
                .containsExactly("users.json");
        assertThat(problems(() -> Files.delete(export.resolve("leads.json"))))
                .extracting(SourceProblem::file)
                .containsExactly("leads.json");
    }

    private interface Meanwhile {
        void happens() throws IOException;
    }

    /** A reader that takes its time. */
    private record Slow(Meanwhile meanwhile) implements ExportReader {

        @Override
        public String name() {
            return "slow";
        }

        @Override
        public boolean recognises(Path export) {
            return true;
        }

        @Override
        public CrmStream read(Path export, ReadingOptions options) {
            try {
                meanwhile.happens();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return CrmStream.of(CrmSnapshot.builder(Instant.parse("2026-11-20T15:05:00Z"))
                    .pipelines(List.of())
                    .build());
        }
    }
}
