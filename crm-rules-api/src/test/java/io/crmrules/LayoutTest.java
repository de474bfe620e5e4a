package io.crmrules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import io.crmrules.layout.LibraryLayoutRules;
import org.junit.jupiter.api.Test;

/** The house as the design draws it. */
class LayoutTest extends LibraryLayoutRules {

    LayoutTest() {
        super("io.crmrules");
    }

    @Test
    void the_api_knows_no_engine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..", "io.crmrules.drools..", "io.crmrules.examples..")
                .check(classes);
    }

    @Test
    void what_stands_below_knows_nothing_of_what_stands_above() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy("io.crmrules.model..")
                .layer("policy")
                .definedBy("io.crmrules.policy..")
                .layer("rule")
                .definedBy("io.crmrules.rule..")
                .layer("report")
                .definedBy("io.crmrules.report..")
                .layer("history")
                .definedBy("io.crmrules.history..")
                .layer("json")
                .definedBy("io.crmrules.json..")
                .layer("document")
                .definedBy("io.crmrules.document..")
                .layer("checker")
                .definedBy("io.crmrules", "io.crmrules.internal..")
                .whereLayer("checker")
                .mayOnlyBeAccessedByLayers("document")
                .whereLayer("document")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("history")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("json")
                .mayOnlyBeAccessedByLayers("checker")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("history", "json", "document", "checker")
                .whereLayer("rule")
                .mayOnlyBeAccessedByLayers("report", "history", "json", "document", "checker")
                .whereLayer("policy")
                .mayOnlyBeAccessedByLayers("rule", "report", "history", "json", "document", "checker")
                .check(classes);
    }

    @Test
    void the_api_logs_nothing() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..")
                .check(classes);
    }
}
