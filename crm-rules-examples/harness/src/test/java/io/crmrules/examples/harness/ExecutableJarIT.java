package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

class ExecutableJarIT {
    private static final Path JAR = Path.of("target", "crm-rules.jar");

    @Test
    void runsAlone() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=US-ASCII", // a host's default must not reach the rules
                        "-jar",
                        JAR.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.strip()).isEqualTo("[placeholder]");
    }

    @Test
    void keepsTheServicesOfAllJars() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            JarEntry services = jar.getJarEntry("META-INF/services/org.drools.wiring.api.ComponentsSupplier");
            String merged = new String(jar.getInputStream(services).readAllBytes(), StandardCharsets.UTF_8);

            assertThat(merged.lines().filter(line -> !line.isBlank())).hasSizeGreaterThan(1);
        }
    }

    @Test
    void carriesNeitherSignaturesNorModules() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(JarEntry::getName))
                    .noneMatch(name -> name.matches("META-INF/[^/]+\\.(SF|DSA|RSA)"))
                    .noneMatch(name -> name.endsWith("module-info.class"));
        }
    }
}
