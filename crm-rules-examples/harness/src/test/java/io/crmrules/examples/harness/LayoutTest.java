package io.crmrules.examples.harness;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final String ROOT = "io.crmrules.examples.harness";
    private static final String AMOCRM = ROOT + ".export.amocrm..";
    private static final String BITRIX24 = ROOT + ".export.bitrix24..";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new ImportOption.DoNotIncludeJars())
            .importPackages(ROOT);

    private void notFrom(String from, String... to) {
        noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(to)
                .check(classes);
    }

    @Test
    void vendors_know_neither_each_other_nor_the_command_line() {
        String[] commandLine = {ROOT, ROOT + ".command..", ROOT + ".console..", ROOT + ".output..", ROOT + ".text.."};

        notFrom(AMOCRM, BITRIX24);
        notFrom(BITRIX24, AMOCRM);
        notFrom(AMOCRM, commandLine);
        notFrom(BITRIX24, commandLine);
        notFrom(ROOT + ".export.internal..", AMOCRM, BITRIX24);
    }

    @Test
    void only_commands_know_the_command_line_library() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, ROOT + ".command..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..")
                .check(classes);
    }

    @Test
    void internals_of_the_library_and_of_the_engine_stay_where_they_are() {
        noClasses()
                .should()
                .dependOnClassesThat(internalOfTheLibrary())
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..", "io.crmrules.examples.benchmarks..")
                .check(classes);
    }

    private static DescribedPredicate<JavaClass> internalOfTheLibrary() {
        return DescribedPredicate.describe("internal to the library", type -> {
            String name = type.getPackageName() + ".";
            return name.startsWith("io.crmrules.") && !name.startsWith(ROOT) && name.contains(".internal.");
        });
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("io.crmrules.examples.(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(classes.stream().map(JavaClass::getPackage).distinct())
                .hasSizeGreaterThan(5)
                .allMatch(unit -> unit.isAnnotatedWith(NullMarked.class));
    }
}
