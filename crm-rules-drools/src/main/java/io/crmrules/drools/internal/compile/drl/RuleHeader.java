package io.crmrules.drools.internal.compile.drl;

import io.crmrules.model.Deal;
import io.crmrules.policy.RequiredField;
import io.crmrules.rule.Check;
import io.crmrules.rule.Violations;
import io.crmrules.rule.facts.Portfolio;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;

/** What every rule would have to import: a file begins with its sentence, and may still import more. */
public final class RuleHeader {

    private static final String PACKAGE = "io.crmrules.checklist";

    private static final List<String> IMPORTS = List.of(
            Deal.class.getPackageName() + ".*",
            Check.class.getPackageName() + ".*",
            Portfolio.class.getPackageName() + ".*",
            RequiredField.class.getName(),
            BigDecimal.class.getName(),
            Duration.class.getName(),
            Instant.class.getName(),
            LocalDate.class.getName(),
            List.class.getName());

    /** The types of the globals by their names, in order. */
    public static final Map<String, String> GLOBALS =
            new TreeMap<>(Map.of("check", Check.class.getName(), "violations", Violations.class.getName()));

    private RuleHeader() {}

    /** The names that every rule imports without saying so. */
    public static List<String> imports() {
        return IMPORTS;
    }

    /** Whether rules can name this type, or the one that it is nested in, without an import of their own. */
    public static boolean imports(Class<?> type) {
        return IMPORTS.contains(type.getName()) || IMPORTS.contains(type.getPackageName() + ".*");
    }

    /** Adds what the file does not say itself. */
    public static void complete(PackageDescr file) {
        if (file.getNamespace().isEmpty()) {
            file.setNamespace(PACKAGE);
        }
        IMPORTS.forEach(name -> file.addImport(new ImportDescr(name)));
        GLOBALS.forEach((name, type) -> {
            if (file.getGlobals().stream()
                    .noneMatch(global -> global.getIdentifier().equals(name))) {
                file.addGlobal(new GlobalDescr(name, type));
            }
        });
    }

    /** The same as text, on one line. */
    public static String text() {
        return "package " + PACKAGE + "; "
                + IMPORTS.stream().map(name -> "import " + name + "; ").collect(Collectors.joining())
                + GLOBALS.entrySet().stream()
                        .map(global -> "global " + global.getValue() + " " + global.getKey() + "; ")
                        .collect(Collectors.joining());
    }
}
