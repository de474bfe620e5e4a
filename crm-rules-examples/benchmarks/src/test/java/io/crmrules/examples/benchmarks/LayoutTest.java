package io.crmrules.examples.benchmarks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import io.crmrules.layout.LayoutRules;
import org.junit.jupiter.api.Test;

class LayoutTest extends LayoutRules {

    LayoutTest() {
        super("io.crmrules.examples.benchmarks");
    }

    @Test
    void benchmarks_know_no_harness() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.crmrules.examples.harness..")
                .check(classes);
    }
}
