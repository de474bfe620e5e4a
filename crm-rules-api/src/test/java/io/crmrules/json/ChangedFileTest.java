package io.crmrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.CrmStream;
import io.crmrules.model.Deal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that somebody writes to while it is read. */
class ChangedFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        String lines = Inputs.HEAD + ",'provides':['TASKS']}\n" + Inputs.deal("D-1") + "\n" + Inputs.deal("D-2") + "\n";
        file = Files.write(folder.resolve("crm.ndjson"), Inputs.json(lines));
    }

    @Test
    void is_told_first_and_is_not_complete() throws IOException {
        try (CrmStream crm = SnapshotReader.open(file)) {
            Iterator<Deal> deals = crm.deals();
            deals.next();
            Files.write(file, Inputs.json("{'id':'D-3'}\n"), StandardOpenOption.APPEND);
            deals.forEachRemaining(deal -> {});

            assertThat(crm.complete()).isFalse();
            assertThat(crm.reference().problems().get(0))
                    .hasToString(
                            "crm.ndjson: changed while it was read, so that deals may be missing or not fit together. "
                                    + "Maybe copy it when it is written, and check the copy.");
        }
    }

    @Test
    void that_nobody_touches_is_complete() throws IOException {
        try (CrmStream crm = SnapshotReader.open(file)) {
            crm.deals().forEachRemaining(deal -> {});

            assertThat(crm.complete()).isTrue();
            assertThat(crm.reference().problems()).isEmpty();
        }
    }
}
