package io.crmrules.layout;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

/** What holds besides in modules that a host compiles against. */
public abstract class LibraryLayoutRules extends LayoutRules {

    /** What is not for users lies in packages of this kind. */
    protected static final String INTERNAL = "..internal..";

    /** The rules for what lies in and below the package {@code root}. */
    protected LibraryLayoutRules(String root) {
        super(root);
    }

    @Test
    void no_public_signature_shows_an_internal_type() {
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
                .andShould()
                .notHaveRawReturnType(resideInAPackage(INTERNAL))
                .check(classes);
    }

    @Test
    void a_library_prints_nothing() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(classes);
    }
}
