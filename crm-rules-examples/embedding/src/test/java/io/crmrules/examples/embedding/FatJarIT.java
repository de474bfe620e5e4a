package io.crmrules.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged jar on the build's JDK and, where another stands beside it, on that. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.crmrules.examples.embedding.Jdk#toTry")
class FatJarIT {

    private static final Path JAR = Path.of("target", "embedding.jar");
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private static Path folder;

    private static Process process;
    private static Client client;

    @Parameter
    Jdk jdk;

    @BeforeParameterizedClassInvocation
    static void start(Jdk jdk) throws IOException, InterruptedException {
        process = new ProcessBuilder(
                        jdk.java(),
                        "-Dfile.encoding=US-ASCII", // a host's default must reach neither the rules nor the answers
                        "-jar",
                        JAR.toString(),
                        "--server.port=0",
                        "--crm-rules.rules=" + Client.RULES)
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
        client = new Client(port());
    }

    private static Path log() {
        return folder.resolve("log.txt");
    }

    private static int port() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            Matcher started = STARTED.matcher(Files.readString(log()));
            if (started.find()) {
                return Integer.parseInt(started.group(1));
            }
            Thread.sleep(200);
        }
        throw new AssertionError("did not start: " + Files.readString(log()));
    }

    @AfterParameterizedClassInvocation
    static void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @Test
    void fifty_requests_at_once_are_answered_with_the_same_bytes() throws IOException {
        assertThat(client.together(50, "/check?language=ru"))
                .hasSize(50)
                .containsOnly(client.together(1, "/check?language=ru").get(0))
                .allMatch(body -> body.contains("Анна Соколова"));
    }

    @Test
    void its_log_names_no_people_and_no_deals() throws Exception {
        assertThat(client.post("/gate?deal=D-1&to=sales/lost&by=u1").status()).isEqualTo(200);
        assertThat(client.post("/gate?deal=D-2&to=sales/offer").status()).isEqualTo(500);
        assertThat(client.post("/gate?deal=D-9&to=sales/offer").status()).isEqualTo(400);
        assertThat(client.post("/check", "{\"Анна\": }").status()).isEqualTo(400);

        assertThat(log())
                .content()
                .contains("Rules failed on a deal: owner-without-mail")
                .doesNotContain("Анна", "Каток", "D-1", "D-2", "D-9", "???");
    }

    @Test
    void it_starts_without_a_warning() throws IOException {
        String log = Files.readString(log());

        assertThat(log.substring(0, log.indexOf("Tomcat started")))
                .contains(" INFO ", " using Java " + jdk.feature() + ".")
                .doesNotContain(" WARN ", " ERROR ");
    }
}
