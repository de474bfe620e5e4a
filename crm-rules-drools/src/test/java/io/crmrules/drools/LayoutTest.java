package io.crmrules.drools;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import io.crmrules.layout.LibraryLayoutRules;
import org.junit.jupiter.api.Test;

/** The engine's part of the house. */
class LayoutTest extends LibraryLayoutRules {

    private static final String COMPILE = "io.crmrules.drools.internal.compile..";
    private static final String[] ENGINE = {"org.kie..", "org.drools.."};

    LayoutTest() {
        super("io.crmrules.drools");
    }

    @Test
    void the_engine_knows_no_example() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.crmrules.examples..")
                .check(classes);
    }

    @Test
    void only_internal_classes_know_drools() {
        noClasses()
                .that()
                .resideOutsideOfPackage(INTERNAL)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ENGINE)
                .check(classes);
    }

    @Test
    void running_rules_needs_the_public_interface_of_drools_only() {
        noClasses()
                .that()
                .resideOutsideOfPackage(COMPILE)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.drools..", "org.kie.internal.."))
                .check(classes);
    }

    @Test
    void only_the_compiler_builds_bases() {
        noClasses()
                .that(not(describe("the compiler", type -> type.getSimpleName().equals("RuleCompiler"))))
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*(KnowledgeBuilderFactory|KnowledgeBaseFactory|KieHelper|KieServices|KieBuilder)")
                .check(classes);
    }
}
