package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fat jar that was put together carelessly says so when a checker is built, and in one message. */
class FatJarTest {

    private static final String MERGE = "a fat jar lost what several jars have: merge the service files"
            + " (maven-shade-plugin: ServicesResourceTransformer, Gradle Shadow: mergeServiceFiles)"
            + " and keep META-INF/*.conf.";

    @TempDir
    Path folder;

    @Test
    void the_engine_is_lost() throws Exception {
        assertThat(refusalWithout("META-INF/services/io.crmrules.CrmCheckerFactory"))
                .isEqualTo("No rule engine on the class path: nothing is named in"
                        + " META-INF/services/io.crmrules.CrmCheckerFactory. Maybe the dependency"
                        + " io.crmrules:crm-rules-drools is missing, or " + MERGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "META-INF/kie.default.properties.conf",
                "META-INF/services/org.drools.base.base.CoreComponentsBuilder",
                "META-INF/services/org.drools.compiler.rule.builder.ConstraintBuilder",
                "META-INF/services/org.drools.core.base.FieldAccessorFactory",
                "META-INF/services/org.drools.core.reteoo.CoreComponentFactory",
                "META-INF/services/org.drools.core.reteoo.RuntimeComponentFactory",
                "META-INF/services/org.kie.api.io.KieResources",
                "META-INF/services/org.kie.internal.builder.KnowledgeBuilderFactoryService"
            })
    void a_part_of_drools_is_lost(String file) throws Exception {
        assertThat(refusalWithout(file)).isEqualTo("The class path lacks " + file + ". Maybe " + MERGE);
    }

    @Test
    void one_jar_has_overwritten_the_services_of_another() throws Exception {
        assertThat(refusalWithout("drools-wiring-dynamic-10.2.0.jar!/META-INF/services/"
                        + "org.drools.wiring.api.ComponentsSupplier"))
                .isEqualTo("No META-INF/services/org.drools.wiring.api.ComponentsSupplier on the class path names"
                        + " org.drools.wiring.dynamic.DynamicComponentsSupplier. Maybe " + MERGE);
    }

    @Test
    void the_public_holidays_are_lost() throws Exception {
        String file = "META-INF/services/de.focus_shift.jollyday.core.spi.HolidayCalendarConfigurationService";
        try (FilteringLoader loader = FilteringLoader.without(file)) {
            Method country =
                    loader.loadClass("io.crmrules.policy.calendar.Country").getMethod("of", String.class);

            assertThatThrownBy(() -> country.invoke(null, "KZ"))
                    .cause()
                    .hasMessage("The class path lacks " + file + ". Maybe " + MERGE);
        }
    }

    private static String refusalWithout(String end) throws Exception {
        try (FilteringLoader loader = FilteringLoader.without(end)) {
            Throwable refusal = loader.refusal();
            assertThat(refusal).isInstanceOf(IllegalStateException.class);
            return refusal.getMessage();
        }
    }

    @Test
    void a_signature_was_kept_of_a_jar_that_went_into_another() throws Exception {
        Path compiler = FilteringLoader.classPath()
                .filter(path -> path.getFileName().toString().startsWith("ecj-"))
                .findFirst()
                .orElseThrow();
        Path jar = withAnotherManifest(compiler);

        try (FilteringLoader loader = FilteringLoader.with(jar)) {
            assertThat(loader.refusal())
                    .isInstanceOf(IllegalStateException.class)
                    .hasCauseInstanceOf(SecurityException.class)
                    .hasMessage("A jar may not be loaded, " + jar + " with META-INF/ECLIPSE_.SF,"
                            + " META-INF/ECLIPSE_.RSA: Invalid signature file digest for Manifest main attributes."
                            + " Maybe a fat jar kept the signature of a jar that went into it: leave out META-INF/*.SF,"
                            + " META-INF/*.DSA, META-INF/*.RSA and META-INF/*.EC.");
        }
    }

    /** As shading does it. */
    private Path withAnotherManifest(Path signed) throws IOException {
        Path fat = folder.resolve("fat.jar");
        try (JarFile jar = new JarFile(signed.toFile(), false);
                OutputStream file = Files.newOutputStream(fat);
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.putNextEntry(new ZipEntry(JarFile.MANIFEST_NAME));
            out.write("Manifest-Version: 1.0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            for (ZipEntry entry : Collections.list(jar.entries())) {
                if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    jar.getInputStream(entry).transferTo(out);
                }
            }
        }
        return fat;
    }
}
