package io.crmrules.examples.harness;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import io.crmrules.layout.LayoutRules;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LayoutTest extends LayoutRules {

    private static final String ROOT = "io.crmrules.examples.harness";
    private static final String EXPORT = ROOT + ".export";
    private static final Set<String> SHARED = Set.of("internal", "mapping");

    LayoutTest() {
        super(ROOT);
    }

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
    void exports_know_nothing_of_the_command_line() {
        notFrom(EXPORT + "..", ROOT, ROOT + ".command..", ROOT + ".console..", ROOT + ".output..", ROOT + ".text..");
    }

    @Test
    void vendors_do_not_know_each_other() {
        slices().matching(EXPORT + ".(*)..")
                .that(describe("are vendors", room -> !SHARED.contains(room.getNamePart(1))))
                .should()
                .notDependOnEachOther()
                .check(classes);
    }

    @Test
    void reports_know_neither_exports_nor_the_terminal() {
        notFrom(ROOT + ".output..", EXPORT + "..", ROOT + ".console..", ROOT + ".command..");
        notFrom(ROOT + ".console..", EXPORT + "..", ROOT + ".command..");
    }

    @Test
    void formats_do_not_know_each_other() {
        slices().matching(ROOT + ".output.(*)..")
                .should()
                .notDependOnEachOther()
                .check(classes);
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
    void nothing_here_knows_the_engine_or_the_benchmarks() {
        notFrom(ROOT + "..", "org.kie..", "org.drools..", "io.crmrules.examples.benchmarks..");
    }
}
