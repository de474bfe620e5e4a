package io.crmrules;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
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

/** The house as the design draws it. */
class LayoutTest {

    private static final String INTERNAL = "..internal..";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new ImportOption.DoNotIncludeJars())
            .importPackages("io.crmrules");

    @Test
    void the_api_knows_no_engine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..", "io.crmrules.drools..", "io.crmrules.examples..")
                .check(CLASSES);
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
                .whereLayer("json")
                .mayOnlyBeAccessedByLayers("checker")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("json", "document", "checker")
                .whereLayer("rule")
                .mayOnlyBeAccessedByLayers("report", "json", "document", "checker")
                .whereLayer("policy")
                .mayOnlyBeAccessedByLayers("rule", "report", "json", "document", "checker")
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
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..")
                .check(CLASSES);
    }
}
