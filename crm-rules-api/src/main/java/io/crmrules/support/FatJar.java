package io.crmrules.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/** Tells what a fat jar lost of the jars that went into it, or should not have kept of them. */
public final class FatJar {

    /** What to do about lost files. */
    public static final String MERGE = "a fat jar lost what several jars have: merge the service files"
            + " (maven-shade-plugin: ServicesResourceTransformer, Gradle Shadow: mergeServiceFiles)"
            + " and keep META-INF/*.conf.";

    private static final String SIGNATURE = "META-INF/[^/]+\\.(SF|DSA|RSA|EC)";

    private FatJar() {}

    /**
     * Refuses a class path that lacks files by which a library finds its parts.
     *
     * @throws IllegalStateException when it does; the message names them
     */
    public static void require(ClassLoader loader, List<String> files) {
        List<String> lost =
                files.stream().filter(file -> loader.getResource(file) == null).toList();
        if (!lost.isEmpty()) {
            throw new IllegalStateException("The class path lacks " + String.join(", ", lost) + ". Maybe " + MERGE);
        }
    }

    /**
     * Refuses a class path on which no file of this name names a part: one jar's file has replaced another's.
     *
     * @throws IllegalStateException when it does not
     */
    public static void requireNamed(ClassLoader loader, String file, String part) {
        try {
            for (URL found : Collections.list(loader.getResources(file))) {
                if (text(found).contains(part)) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("No " + file + " on the class path names " + part + ". Maybe " + MERGE);
    }

    private static String text(URL found) throws IOException {
        try (InputStream in = found.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What to throw when a class may not be loaded, for the signature of its jar is of another one. */
    public static IllegalStateException signed(ClassLoader loader, SecurityException refused) {
        String jar = signedWrongly(loader);
        return new IllegalStateException(
                "A jar may not be loaded" + (jar == null ? "" : ", " + jar) + ": " + refused.getMessage()
                        + ". Maybe a fat jar kept the signature of a jar that went into it: leave out META-INF/*.SF,"
                        + " META-INF/*.DSA, META-INF/*.RSA and META-INF/*.EC.",
                refused);
    }

    /** The first jar whose signature is refused, with the files of the signature; null when there is none. */
    private static @Nullable String signedWrongly(ClassLoader loader) {
        try {
            for (URL manifest : Collections.list(loader.getResources(JarFile.MANIFEST_NAME))) {
                if (manifest.openConnection() instanceof JarURLConnection connection) {
                    String broken = broken(connection.getJarFile());
                    if (broken != null) {
                        return broken;
                    }
                }
            }
            return null;
        } catch (IOException e) {
            return null; // it only helps to find the jar
        }
    }

    private static @Nullable String broken(JarFile jar) throws IOException {
        List<JarEntry> entries = Collections.list(jar.entries());
        List<String> signature = entries.stream()
                .map(JarEntry::getName)
                .filter(name -> name.matches(SIGNATURE))
                .toList();
        if (!signature.isEmpty()) {
            try (InputStream verified = jar.getInputStream(entries.get(entries.size() - 1))) {
                verified.readAllBytes();
            } catch (SecurityException e) {
                return jar.getName() + " with " + String.join(", ", signature);
            }
        }
        return null;
    }
}
