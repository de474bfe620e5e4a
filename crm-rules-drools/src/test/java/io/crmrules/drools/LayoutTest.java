package io.crmrules.drools;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The engine's part of the house. */
class LayoutTest {

    private static final String INTERNAL = "..internal..";
    private static final String COMPILE = "io.crmrules.drools.internal.compile..";
    private static final String[] ENGINE = {"org.kie..", "org.drools.."};
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new ImportOption.DoNotIncludeJars())
            .importPackages("io.crmrules.drools");

    @Test
    void the_engine_knows_no_example() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.crmrules.examples..")
                .check(CLASSES);
    }

    @Test
    void only_internal_classes_know_drools() {
        noClasses()
                .that()
                .resideOutsideOfPackage(INTERNAL)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ENGINE)
                .check(CLASSES);
    }

    @Test
    void running_rules_needs_the_public_interface_of_drools_only() {
        noClasses()
                .that()
                .resideOutsideOfPackage(COMPILE)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.drools..", "org.kie.internal.."))
                .check(CLASSES);
    }

    @Test
    void only_the_compiler_builds_bases() {
        noClasses()
                .that(not(describe("the compiler", type -> type.getSimpleName().equals("RuleCompiler"))))
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*(KnowledgeBuilderFactory|KnowledgeBaseFactory|KieHelper|KieServices|KieBuilder)")
                .check(CLASSES);
    }

    @Test
    void no_public_signature_shows_an_internal_type() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(INTERNAL)
                .should()
                .notHaveRawReturnType(resideInAPackage(INTERNAL))
                .check(CLASSES);
        codeUnits()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(INTERNAL)
                .should()
                .notHaveRawParameterTypes(anyElementThat(resideInAPackage(INTERNAL)))
                .check(CLASSES);
    }

    @Test
    void every_package_is_null_marked() {
        Set<String> unmarked = CLASSES.stream()
                .map(JavaClass::getPackage)
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(Collectors.toSet());

        assertThat(unmarked).isEmpty();
    }

    @Test
    void nothing_asks_the_machine_for_time_zone_or_language() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "java.time's now()",
                        call -> call.getTarget().getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ResourceBundle.class)
                .check(CLASSES);
    }

    @Test
    void a_library_prints_and_logs_nothing() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }
}
