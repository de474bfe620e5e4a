package io.crmrules.examples.harness.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.crmrules.CrmChecker;
import io.crmrules.examples.harness.export.ExportReader;
import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.amocrm.AmoCrmExport;
import io.crmrules.examples.harness.export.bitrix24.Bitrix24Export;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.examples.harness.export.table.TableExport;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.SourceProblem;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A property that lost a letter throughout its file accuses nobody, and is told where anything is lost with it. Each file
 * has every third of its properties tried, with {@code -Dcrmrules.misspell.all=true} all of them.
 */
class MisspeltSampleTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> TABLES = Set.of("pipedrive", "salesforce");
    private static final int STEP = Boolean.getBoolean("crmrules.misspell.all") ? 1 : 3;

    @TempDir
    Path folder;

    static Stream<ExportReader> exports() {
        return Stream.of(
                new AmoCrmExport(),
                new Bitrix24Export(),
                TableExport.shipped("hubspot"),
                TableExport.shipped("pipedrive"),
                TableExport.shipped("salesforce"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exports")
    void nobody_is_accused_of_what_a_misspelt_property_would_say(ExportReader reader) throws IOException {
        Sample sample = TABLES.contains(reader.name()) ? Sample.mapped(reader.name()) : Sample.of(reader);
        Path own = Path.of("samples", reader.name() + "-mapping.yaml");
        Mapping mapping = Files.exists(own) ? Mapping.read(own) : Mapping.none();
        ReadingOptions options = new ReadingOptions(sample.crm().takenAt(), null, mapping);
        List<Path> files = files(Path.of("samples", reader.name()));
        for (Path file : files) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
        List<String> wrong = new ArrayList<>();
        try (CrmChecker checker = CrmChecker.builder().policy(sample.policy()).build()) {
            Result whole = Result.of(reader.read(folder, options).reference(), checker);
            for (Path file : files) {
                String body = Files.readString(file);
                Path damaged = folder.resolve(file.getFileName());
                for (String property : properties(file)) {
                    Files.writeString(damaged, misspelt(body, property, file));
                    String fault = fault(reader, options, checker, whole);
                    if (!fault.isEmpty()) {
                        wrong.add(file.getFileName() + " " + property + " " + fault);
                    }
                }
                Files.writeString(damaged, body);
            }
        }
        assertThat(String.join("\n", wrong)).isEmpty();
    }

    private static String misspelt(String body, String property, Path file) {
        int middle = property.length() / 2;
        String wrong = "\"" + property.substring(0, middle) + property.substring(middle + 1) + "\"";
        return table(file)
                ? body.replaceFirst("\"" + Pattern.quote(property) + "\"", wrong)
                : body.replace("\"" + property + "\":", wrong + ":");
    }

    private static boolean table(Path file) {
        return file.toString().endsWith(".csv");
    }

    private record Result(Set<String> findings, Set<SourceProblem> problems) {

        static Result of(CrmSnapshot crm, CrmChecker checker) {
            ViolationReport report = checker.check(crm);
            return new Result(new TreeSet<>(Sample.findings(report)), Set.copyOf(crm.problems()));
        }
    }

    private String fault(ExportReader reader, ReadingOptions options, CrmChecker checker, Result whole) {
        Result result;
        try {
            result = Result.of(reader.read(folder, options).reference(), checker);
        } catch (UnreadableExportException told) {
            return "";
        }
        Set<String> surplus = new TreeSet<>(result.findings());
        surplus.removeAll(whole.findings());
        boolean lost = !result.findings().containsAll(whole.findings());
        boolean silent = lost && whole.problems().containsAll(result.problems());
        return !surplus.isEmpty() ? "accuses: " + surplus : silent ? "is lost in silence" : "";
    }

    private static List<Path> files(Path export) throws IOException {
        try (Stream<Path> files = Files.list(export)) {
            return files.filter(file -> table(file) || file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> properties(Path file) throws IOException {
        Set<String> names = new TreeSet<>();
        if (table(file)) {
            String headings = Files.readAllLines(file).get(0);
            names.addAll(List.of(headings.replaceAll("^\"|\"$", "").split("\",\"")));
        } else {
            collect(JSON.readTree(file.toFile()), names);
        }
        names.removeIf(name -> name.length() < 2);
        List<String> all = new ArrayList<>(names);
        List<String> tried = new ArrayList<>();
        for (int at = file.getFileName().toString().length() % STEP; at < all.size(); at += STEP) {
            tried.add(all.get(at));
        }
        return tried;
    }

    private static void collect(JsonNode node, Set<String> names) {
        node.fieldNames().forEachRemaining(names::add);
        node.forEach(child -> collect(child, names));
    }
}
