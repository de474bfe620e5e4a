package io.crmrules.layout;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds in every module. Its {@code LayoutTest} extends this and adds which of its rooms may know which. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class LayoutRules {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final int MOST_TYPES = 16;

    /** Vocabularies, which are read one type at a time. */
    private static final Set<String> OF_ANY_SIZE = Set.of("model", "report");

    /** The module's own, written by hand: no tests, no other modules, nothing that a build step generates. */
    protected final JavaClasses classes;

    /** The rules for what lies in and below the package {@code root}. */
    protected LayoutRules(String root) {
        this.classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(new ImportOption.DoNotIncludeJars())
                .importPackages(root)
                .that(describe("are written by hand", LayoutRules::hasSource));
    }

    /** Surefire runs tests in the folder of the module. */
    private static boolean hasSource(JavaClass type) {
        Path folder = SOURCES.resolve(type.getPackageName().replace('.', '/'));
        return type.getSource()
                .flatMap(Source::getFileName)
                .filter(file -> Files.exists(folder.resolve(file)))
                .isPresent();
    }

    @Test
    void there_is_something_to_look_at() {
        assertThat(classes).hasSizeGreaterThan(1);
    }

    @Test
    void packages_have_no_cycles() {
        slices().assignedFrom(eachPackage()).should().beFreeOfCycles().check(classes);
    }

    private static SliceAssignment eachPackage() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName());
            }

            @Override
            public String getDescription() {
                return "each package";
            }
        };
    }

    @Test
    void no_package_holds_more_types_than_fit_on_a_screen() {
        Map<String, Long> large = classes.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackage)
                .filter(room -> !OF_ANY_SIZE.contains(room.getRelativeName()))
                .collect(Collectors.groupingBy(JavaPackage::getName, Collectors.counting()));
        large.values().removeIf(types -> types <= MOST_TYPES);

        assertThat(large).as("types by package, at most %d", MOST_TYPES).isEmpty();
    }

    @Test
    void internals_of_other_modules_stay_where_they_are() {
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "are internal to another module of crm-rules",
                        type -> type.getPackageName().startsWith("io.crmrules")
                                && (type.getPackageName() + ".").contains(".internal.")
                                && !classes.contain(type.getBaseComponentType().getName())))
                .check(classes);
    }

    @Test
    void every_package_is_null_marked() {
        Set<String> unmarked = classes.stream()
                .map(JavaClass::getPackage)
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
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
                .check(classes);
    }
}
