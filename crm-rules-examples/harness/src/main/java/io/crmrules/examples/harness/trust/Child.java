package io.crmrules.examples.harness.trust;

import io.crmrules.examples.harness.trust.Ending.Kind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another process that runs a command line as this one would. */
public final class Child {

    private static final Duration LOOK = Duration.ofMillis(200);

    /** A debugger's port or an agent's file is taken already. */
    private static final List<String> NOT_TWICE = List.of("-agentlib:", "-agentpath:", "-javaagent:", "-Xrunjdwp");

    private final Duration patience;
    private final Path state;
    private final Process process;

    private Child(Process process, Path state, Duration patience) {
        this.process = process;
        this.state = state;
        this.patience = patience;
    }

    /**
     * Runs it to its end; what it says goes to {@code out} and {@code err}.
     *
     * @param patience how long rules may do nothing
     * @throws IOException when no process can be started
     */
    public static Ending run(List<String> arguments, Duration patience, PrintWriter out, PrintWriter err)
            throws IOException {
        Path folder = Files.createTempDirectory("crm-rules");
        Path state = folder.resolve("state");
        try {
            Process process = new ProcessBuilder(command(state, arguments)).start();
            process.getOutputStream().close();
            Thread results = passing(process.inputReader(StandardCharsets.UTF_8), out);
            Thread messages = passing(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8), err);
            Ending ending = new Child(process, state, patience).ending();
            join(results);
            join(messages);
            return ending;
        } finally {
            Files.deleteIfExists(state);
            Files.deleteIfExists(folder.resolve("next"));
            Files.deleteIfExists(folder);
        }
    }

    private static List<String> command(Path state, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> NOT_TWICE.stream().noneMatch(argument::startsWith))
                .forEach(command::add);
        command.add("-D" + ChildState.PROPERTY + "=" + state);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.crmrules.examples.harness.Main"));
        command.addAll(arguments);
        return command;
    }

    private static Thread passing(Reader from, PrintWriter to) {
        Thread thread = new Thread(() -> {
            try (from) {
                from.transferTo(to);
            } catch (IOException endedBefore) {
                to.flush();
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private Ending ending() {
        String said = "";
        long since = System.nanoTime();
        while (!ended()) {
            String now = state();
            boolean silent = now.equals(said) && !now.startsWith("free");
            if (!silent) {
                said = now;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > patience.toNanos()) {
                kill();
                return new Ending(Kind.HUNG, process.exitValue());
            }
        }
        return ending(process.exitValue());
    }

    private Ending ending(int exitCode) {
        boolean done = state().equals(ChildState.DONE + " " + exitCode);
        return new Ending(done ? Kind.DONE : Kind.CUT_SHORT, exitCode);
    }

    /** Empty until it said something. */
    private String state() {
        try {
            return Files.exists(state) ? Files.readString(state) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for temporary files cannot be read: " + e.getMessage(), e);
        }
    }

    private boolean ended() {
        try {
            return process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    /** What it wrote is passed on to the last word, unless another process that it started keeps the pipe open. */
    private static void join(Thread passing) {
        try {
            passing.join(Duration.ofSeconds(5).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
