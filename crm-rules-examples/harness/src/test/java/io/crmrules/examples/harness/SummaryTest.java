package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that a check writes on the terminal. */
class SummaryTest {

    private static final Path RESOURCES = Path.of("src/test/resources/console");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void reads_like_this(String language) {
        Path policy = Crm.only(
                folder,
                "deal-without-note, deal-without-task, moved-back, overdue-task, stage-behind-facts, stale-deal,"
                        + " too-many-open-deals, unprocessed-lead");
        Ran ran = Ran.with("check", RESOURCES.resolve("crm.json"), "--policy", policy, "--lang", language);

        assertThat(RESOURCES.resolve(language + ".txt")).content().isEqualToNormalizingNewlines(ran.out());
        assertThat(ran.err()).startsWith("Not all of ").contains("could be read");
        assertThat(ran.exitCode()).isEqualTo(3);
    }
}
