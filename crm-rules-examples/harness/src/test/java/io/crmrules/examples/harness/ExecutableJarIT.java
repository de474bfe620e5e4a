package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExecutableJarIT {

    private static final Path JAR = Path.of("target", "crm-rules.jar");
    private static final Path SAMPLES = Path.of("samples");

    @TempDir
    private Path folder;

    private String locale = "C.UTF-8";

    private Ran run(Object... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII", // a host's default must reach neither the rules nor the output
                "-jar",
                JAR.toString()));
        for (Object arg : args) {
            command.add(arg.toString());
        }
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
        builder.environment().put("LC_ALL", locale);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), out, Files.readString(err));
    }

    @Test
    void checks_the_sample_in_russian() throws IOException, InterruptedException {
        Ran ran = run(
                "check",
                SAMPLES.resolve("amocrm"),
                "--lang",
                "ru",
                "--roles",
                SAMPLES.resolve("amocrm-roles.yaml"),
                "--report",
                "json,html",
                "--out",
                folder);

        assertThat(ran.exitCode()).as(ran.err()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("Сделок: 25, по состоянию на 20.11.2026 18:05 (Europe/Moscow), профиль controller.")
                .containsPattern(
                        "Просроченные задачи +критично +\\d+ +\\d+ .*  В конце рабочего дня нет просроченных задач")
                .contains("Дмитрий Орлов");
        assertThat(folder.resolve("report.json")).content().contains("\"language\" : \"ru\"", "Дмитрий Орлов");
        assertThat(folder.resolve("report.html")).content().contains("<html lang=\"ru\">", "Дмитрий Орлов");
    }

    @Test
    void says_in_one_line_what_is_wrong() throws IOException, InterruptedException {
        Ran ran = run("check", "нет такого.json");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(1).allMatch(line -> line.startsWith("There is no file or folder "));
    }

    private static String entry(String name) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            JarEntry entry = jar.getJarEntry(name);
            assertThat(entry)
                    .as("%s in the jar. Maven makes no bill of materials offline (-o) or with -Dcyclonedx.skip.", name)
                    .isNotNull();
            return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void keeps_the_services_of_all_jars() throws IOException {
        assertThat(entry("META-INF/services/org.drools.wiring.api.ComponentsSupplier")
                        .lines()
                        .filter(line -> !line.isBlank()))
                .hasSizeGreaterThan(1);
    }

    @Test
    void names_its_licence_and_those_of_everything_in_it() throws IOException {
        assertThat(entry("META-INF/LICENSE")).contains("Apache License", "Version 2.0, January 2004");
        assertThat(entry("META-INF/THIRD-PARTY.txt").lines())
                .anyMatch(line -> line.contains("Apache") && line.contains("org.drools:drools-core:10.2.0 "))
                .anyMatch(line -> line.contains("EPL-2.0") && line.contains("org.eclipse.jdt:ecj:"))
                .noneMatch(line -> line.contains("junit") || line.contains("Unknown license"));
    }

    @Test
    void carries_its_bill_of_materials() throws IOException {
        JsonNode materials = new ObjectMapper().readTree(entry("META-INF/sbom/application.cdx.json"));

        assertThat(materials.path("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(materials.path("components"))
                .extracting(component -> component.path("purl").asText())
                .contains("pkg:maven/org.drools/drools-core@10.2.0?type=jar")
                .anyMatch(purl -> purl.startsWith("pkg:maven/io.crmrules/crm-rules-drools@"))
                .noneMatch(purl -> purl.contains("junit"));
    }

    @Test
    void carries_neither_signatures_nor_modules() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(JarEntry::getName))
                    .noneMatch(name -> name.matches("META-INF/[^/]+\\.(SF|DSA|RSA)"))
                    .noneMatch(name -> name.endsWith("module-info.class"));
        }
    }

    @Test
    void a_path_that_the_terminal_cannot_spell_is_told() throws IOException, InterruptedException {
        locale = "C";

        Ran ran = run("verify", "правила");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .contains("the locale of this terminal has no letters but Latin ones")
                .contains("LC_ALL=C.UTF-8 java -jar");
    }
}
