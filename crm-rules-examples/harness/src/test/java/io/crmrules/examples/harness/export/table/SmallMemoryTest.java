package io.crmrules.examples.harness.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check of tables that are larger than the memory of its JVM. */
class SmallMemoryTest {

    private static final int DEALS = 5_000;
    private static final String NOTE = "Клиент просил перезвонить, когда бюджет согласован. ".repeat(160);
    private static final String MAPPING = """
            format: crm-rules/mapping/1
            takenAt: 2026-11-20T18:05:00+03:00
            tables:
              deals:
                file: deals.csv
                columns: { id: id, stage: stage, createdAt: created, note: note }
                constants: { pipeline: sales }
              tasks: { file: tasks.csv, columns: { id: id, deal: deal, text: text, dueAt: due, completedAt: done } }
            complete: [TASKS]
            stages: { sales/new: { type: INCOMING }, sales/work: { type: WORKING } }
            """;

    @TempDir
    private Path folder;

    private void save() throws IOException {
        Path export = Files.createDirectories(folder.resolve("export"));
        Files.writeString(folder.resolve("mapping.yaml"), MAPPING);
        try (Writer deals = Files.newBufferedWriter(export.resolve("deals.csv"));
                Writer tasks = Files.newBufferedWriter(export.resolve("tasks.csv"))) {
            deals.write("id,stage,created,note\n");
            tasks.write("id,deal,text,due,done\n");
            for (int i = 0; i < DEALS; i++) {
                deals.write(i + ",work,2026-11-01T10:00:00+03:00,\"" + i + NOTE + "\"\n");
                // every tenth deal has no task
                tasks.write(i % 10 == 0 ? "" : i + "," + i + ",Позвонить и согласовать бюджет,2026-11-23T12:00:00Z,\n");
            }
        }
    }

    private Process check() throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.crmrules.examples.harness.Main",
                        "check",
                        "export",
                        "--mapping",
                        "mapping.yaml",
                        "--out",
                        "out"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }

    @Test
    void holds_what_it_needs_and_no_more() throws IOException, InterruptedException {
        save();
        assertThat(2L * NOTE.length() * DEALS).as("bytes of the notes alone").isGreaterThan(64 << 20);
        Process check = check();
        assertThat(check.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(folder.resolve("said.txt")).content().contains("Deals: 5000", "Deals without a task: 500");
        assertThat(check.exitValue()).isOne();
    }
}
