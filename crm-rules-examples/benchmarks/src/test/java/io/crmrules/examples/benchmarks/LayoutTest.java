package io.crmrules.examples.benchmarks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new ImportOption.DoNotIncludeJars())
            .importPackages("io.crmrules.examples.benchmarks");

    @Test
    void benchmarks_know_no_harness() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.crmrules.examples.harness..")
                .check(classes);
    }
}
