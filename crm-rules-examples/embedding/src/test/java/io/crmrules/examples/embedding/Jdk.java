package io.crmrules.examples.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A JDK of this machine.
 *
 * @param home where it lies
 * @param feature 17, 25, ...
 */
record Jdk(Path home, int feature) {

    private static final int OLDEST = 17;

    /** The build's own and, when there is a newer or older one beside it that could start the jar, the newest of these. */
    static List<Jdk> toTry() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        List<Jdk> jdks = new ArrayList<>(List.of(new Jdk(own, Runtime.version().feature())));
        try (Stream<Path> folders = Files.list(own.getParent())) {
            folders.filter(home -> Files.isExecutable(java(home)))
                    .map(home -> new Jdk(home, feature(home)))
                    .filter(jdk -> jdk.feature >= OLDEST && jdk.feature != jdks.get(0).feature)
                    .max(Comparator.comparingInt(Jdk::feature))
                    .ifPresent(jdks::add);
        }
        return jdks;
    }

    /** What the JDK says of itself; 0 when it does not. */
    private static int feature(Path home) {
        Properties release = new Properties();
        try (var in = Files.newBufferedReader(home.resolve("release"))) {
            release.load(in);
        } catch (IOException silent) {
            return 0;
        }
        String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Runtime.Version.parse(version).feature();
    }

    private static Path java(Path home) {
        return home.resolve("bin").resolve("java");
    }

    String java() {
        return java(home).toString();
    }

    @Override
    public String toString() {
        return "JDK " + feature;
    }
}
