package io.crmrules.examples.harness.output.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A real browser without a window. Its profile and what it says go to a folder of the test. */
final class Chromium {

    private static final List<Path> PLACES = Stream.of("chromium", "chromium-browser", "google-chrome")
            .map(name -> Path.of("/usr/bin", name))
            .toList();
    private static final int SECONDS = 120; // a guard against hanging, no measure

    private final Path program;
    private final Path folder;

    private Chromium(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** The browser of this machine; without one the test is skipped and says so. */
    static Chromium installed(Path folder) {
        List<Path> found = PLACES.stream().filter(Files::isExecutable).toList();
        assumeTrue(
                !found.isEmpty(),
                () -> "The page was not looked at in a browser: none of " + PLACES
                        + " is there. Maybe apt-get install chromium.");
        return new Chromium(found.get(0), folder);
    }

    /** What the page is once its scripts ran, and what the browser complained of. */
    record Seen(Document page, List<String> complaints) {}

    /** Opens a page; {@code fragment} is what follows the # of its address. */
    Seen open(Path page, String fragment) throws IOException, InterruptedException {
        String address = page.toUri() + (fragment.isEmpty() ? "" : "#" + fragment);
        Path dom = run(address, "--dump-dom");
        List<String> complaints = Files.readAllLines(folder.resolve("log.txt")).stream()
                .filter(line -> line.contains(":CONSOLE"))
                .toList();
        return new Seen(Jsoup.parse(Files.readString(dom)), complaints);
    }

    /** Prints a page. */
    Path print(Path page) throws IOException, InterruptedException {
        Path paper = folder.resolve("paper.pdf");
        run(page.toUri().toString(), "--print-to-pdf=" + paper);
        return paper;
    }

    private Path run(String address, String what) throws IOException, InterruptedException {
        List<String> command = List.of(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile"),
                what,
                address);
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("log.txt").toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the browser did not come back within " + SECONDS + " seconds");
        }
        return out;
    }
}
