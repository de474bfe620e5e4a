package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A host's log is the host's. */
class QuietTest {

    @Test
    void a_checker_is_built_without_a_warning() {
        PrintStream terminal = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            LoggerFactory.getLogger(QuietTest.class).warn("a line of the host's");
            CrmChecker.builder().build().close();
        } finally {
            System.setErr(terminal);
        }
        assertThat(log.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("WARN", "a line of the host's");
    }
}
