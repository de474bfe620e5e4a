package io.crmrules.examples.benchmarks.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A program run in a JVM of its own until it prints its first line. A program that is to be measured waits with
 * {@link #finish} for the measuring to end.
 */
final class FreshJvm {

    /**
     * What was seen from outside.
     *
     * @param wall from the start of the process to its first line
     * @param peakKilobytes the most memory it ever held (VmHWM), 0 where the system does not say
     * @param said its first line
     */
    record Measured(Duration wall, long peakKilobytes, String said) {
        @Override
        public String toString() {
            return String.format("%,d ms, peak RSS %,d MB: %s", wall.toMillis(), peakKilobytes / 1024, said);
        }
    }

    private FreshJvm() {}

    /** Runs {@code main} with the class path of this JVM. */
    static Measured run(List<String> options, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader()) {
            String said = out.readLine();
            Duration wall = Duration.ofNanos(System.nanoTime() - begun);
            if (said == null) {
                throw new IOException(main.getSimpleName() + " said nothing");
            }
            return new Measured(wall, peakKilobytes(process.pid()), said);
        } finally {
            process.destroy();
        }
    }

    private static long peakKilobytes(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        }
    }

    /** Says the one line, and waits until nobody listens any more. */
    static void finish(String line) throws IOException {
        System.out.println(line);
        while (System.in.read() >= 0) {
            // until the end of the input
        }
    }
}
