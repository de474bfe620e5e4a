package io.crmrules.drools;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new ImportOption.DoNotIncludeJars())
            .importPackages("io.crmrules.drools");

    @Test
    void engineKnowsNoExample() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.crmrules.examples..")
                .check(classes);
    }
}
