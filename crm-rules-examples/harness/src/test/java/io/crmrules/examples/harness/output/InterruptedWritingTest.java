package io.crmrules.examples.harness.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every file is one of two reports, whole, however the writing ends. {@code -Dcrmrules.kills=50} for more of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterruptedWritingTest {

    private static final int KILLS = Integer.getInteger("crmrules.kills", 5);
    private static final int FULL_DISKS = 50;
    private static final int ROUND_MILLIS = 400; // about what one round of all formats takes

    private final Random random = new Random(10);
    private final Map<Path, List<byte[]>> whole = new HashMap<>();

    @TempDir
    private Path folder;

    private ViolationReport english;
    private Process process;

    @BeforeAll
    void writes_both_reports_undisturbed(@TempDir Path one, @TempDir Path other) throws IOException {
        english = Endless.report("en");
        Endless.write(english, one);
        Endless.write(Endless.report("ru"), other);
        for (Path file : files(one)) {
            Path name = one.relativize(file);
            whole.put(name, List.of(Files.readAllBytes(file), Files.readAllBytes(other.resolve(name))));
        }
        assertThat(whole).hasSizeGreaterThan(7);
        assertThat(whole.values()).allSatisfy(bytes -> assertThat(bytes.get(0)).isNotEqualTo(bytes.get(1)));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private void start() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-XX:TieredStopAtLevel=1",
                        Endless.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        InputStream out = process.getInputStream();
        assertThat(new String(out.readNBytes("ready".length()), StandardCharsets.UTF_8))
                .isEqualTo("ready");
    }

    @AfterEach
    void leaves_no_process_behind() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks for each file by its name: drafts come and go while a process writes. */
    private void assertWhole() throws IOException {
        for (Map.Entry<Path, List<byte[]>> file : whole.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (Files.exists(path)) {
                byte[] now = Files.readAllBytes(path);
                assertThat(file.getValue().stream().anyMatch(bytes -> Arrays.equals(bytes, now)))
                        .as("%s, %s bytes", path, now.length)
                        .isTrue();
            }
        }
    }

    private List<Path> parts() throws IOException {
        return files(folder).stream()
                .filter(file -> file.toString().endsWith(".part"))
                .toList();
    }

    @Test
    void kill_9_leaves_whole_files_and_the_next_run_tidies_up() throws IOException, InterruptedException {
        List<Path> left = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            start();
            Thread.sleep(random.nextInt(2 * ROUND_MILLIS));
            process.destroyForcibly().waitFor();
            assertWhole();
            left.addAll(parts());
        }
        Endless.write(english, folder);

        assertThat(left).as("somewhere it was killed while it wrote").isNotEmpty();
        assertThat(parts()).isEmpty();
        assertThat(files(folder)).hasSameSizeAs(whole.keySet());
    }

    @Test
    void ctrl_c_leaves_whole_files_and_nothing_else() throws IOException, InterruptedException {
        for (int interrupt = 0; interrupt < KILLS; interrupt++) {
            start();
            Thread.sleep(random.nextInt(2 * ROUND_MILLIS));
            process.destroy();
            process.waitFor();
            assertWhole();
            assertThat(parts()).isEmpty();
        }
    }

    /** A limit on the size of files stands for a disk that is full after so many bytes. */
    @Test
    void a_full_disk_leaves_whole_files_and_nothing_else() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/prlimit")), "a system without prlimit");
        Endless.write(english, folder);
        start();
        int largest = whole.values().stream()
                .mapToInt(bytes -> bytes.get(0).length)
                .max()
                .orElseThrow();
        for (int full = 0; full < FULL_DISKS; full++) {
            limit(String.valueOf(random.nextInt(largest)));
            Thread.sleep(ROUND_MILLIS / 10);
            assertWhole();
        }
        assertThat(process.isAlive()).isTrue();
        process.destroy();
        process.waitFor();
        assertWhole();
        assertThat(parts()).isEmpty();
    }

    private void limit(String bytes) throws IOException, InterruptedException {
        Process limit = new ProcessBuilder(
                        "/usr/bin/prlimit", "--pid", String.valueOf(process.pid()), "--fsize=" + bytes + ":unlimited")
                .inheritIO()
                .start();
        assertThat(limit.waitFor()).isZero();
    }
}
