package io.crmrules.examples.harness.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.history.store.PastFinding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Kills a process at random points of its writing, again and again over the same history. */
final class Killing {

    /** So often unless {@code -Dcrmrules.kills=200} says otherwise. */
    private static final int KILLS = Integer.getInteger("crmrules.kills", 10);

    private static final int LATEST_MILLIS = 150;

    private final String where;
    private final Random random;
    private int run;
    private int answers;

    Killing(String where, long seed) {
        this.where = where;
        this.random = new Random(seed);
    }

    /** After each, what was acknowledged is there and nothing is torn. */
    void survived() throws IOException, InterruptedException {
        for (int i = 0; i < KILLS; i++) {
            kill();
            assertWhole(i);
        }
    }

    private void kill() throws IOException, InterruptedException {
        Process scribe = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Scribe.class.getName(),
                        where)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(scribe.getInputStream(), StandardCharsets.UTF_8))) {
            heard(said.readLine());
            Thread killer = new Thread(() -> killLater(scribe));
            killer.start();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                heard(line);
            }
            killer.join();
        } finally {
            scribe.destroyForcibly();
        }
        assertThat(scribe.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private void killLater(Process scribe) {
        try {
            Thread.sleep(random.nextInt(LATEST_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        scribe.toHandle().destroyForcibly(); // the process itself would close what is being read of it
    }

    /** A last line that was cut off acknowledges nothing. */
    private void heard(String line) {
        assertThat(line).as("the first words of the process").isNotNull();
        String[] words = line.split(" ", -1);
        if (words.length == 2 && words[0].equals("run")) {
            run = Math.max(run, Integer.parseInt(words[1]));
        } else if (words.length == 2 && words[0].equals("answers") && !words[1].isEmpty()) {
            answers = Math.max(answers, Integer.parseInt(words[1]));
        }
    }

    private void assertWhole(int kill) {
        try (SqlHistory store = SqlHistory.open(where)) {
            int latest = (int) store.latest().asOf().getEpochSecond();
            List<PastFinding> findings = store.current();
            assertThat(latest).as("run acknowledged before kill %d", kill).isGreaterThanOrEqualTo(run);
            assertThat(findings).hasSize(Scribe.FINDINGS);
            assertThat(findings).extracting(finding -> finding.spell().runs()).containsOnly(latest);
            if (answers > 0) {
                assertThat(findings)
                        .extracting(finding -> finding.answer().comment())
                        .as("answers acknowledged before kill %d", kill)
                        .containsOnly(findings.get(0).answer().comment());
                assertThat(Integer.parseInt(findings.get(0).answer().comment())).isGreaterThanOrEqualTo(answers);
            }
            run = latest;
        }
    }
}
