package io.crmrules.examples.harness.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crmrules.CrmChecker;
import io.crmrules.examples.harness.export.ExportReader;
import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.amocrm.AmoCrmExport;
import io.crmrules.examples.harness.export.bitrix24.Bitrix24Export;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.examples.harness.export.table.TableExport;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to a file of an export, nobody is accused of what was lost with it, and the loss is told. */
class DamagedSampleTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Whole> WHOLE = new HashMap<>();

    /** What these hold stands elsewhere too, or is a name only: without them no criterion misses anything. */
    private static final Set<String> BESIDE =
            Set.of("account.json", "loss_reasons.json", "crm.category.list.json", "pipedrive/pipelines.json");

    private static final Set<String> MAPPED = Set.of("salesforce", "pipedrive");

    @TempDir
    Path folder;

    enum Damage {
        TRUNCATED,
        LIST_IS_A_NUMBER,
        RECORDS_ARE_NULL,
        HTML,
        MISSING
    }

    static Stream<Arguments> damages() throws IOException {
        Stream.Builder<Arguments> all = Stream.builder();
        for (ExportReader reader : readers()) {
            for (Path file : files(reader)) {
                for (Damage damage : damages(file)) {
                    all.add(Arguments.of(reader, file.getFileName().toString(), damage));
                }
            }
        }
        return all.build();
    }

    private static List<ExportReader> readers() {
        List<ExportReader> readers =
                new ArrayList<>(List.of(new AmoCrmExport(), new Bitrix24Export(), TableExport.shipped("hubspot")));
        MAPPED.forEach(name -> readers.add(TableExport.shipped(name)));
        return readers;
    }

    private static List<Damage> damages(Path file) {
        String name = file.getFileName().toString();
        if (name.startsWith("flow-") && !name.equals("flow-115.json")) {
            return List.of(); // one of those files of one deal each will do
        }
        return name.endsWith(".csv")
                ? List.of(Damage.TRUNCATED, Damage.HTML, Damage.MISSING)
                : List.of(Damage.values());
    }

    private static List<Path> files(ExportReader reader) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples", reader.name()))) {
            return files.filter(file -> file.toString().matches(".*\\.(json|csv)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("damages")
    void nobody_is_accused_of_what_was_lost(ExportReader reader, String file, Damage damage) throws IOException {
        for (Path each : files(reader)) {
            Files.copy(each, folder.resolve(each.getFileName().toString()));
        }
        damage(folder.resolve(file), damage);
        Whole whole = whole(reader);
        CrmSnapshot damaged;
        try {
            damaged = reader.read(folder, new ReadingOptions(whole.takenAt(), null, whole.mapping()))
                    .reference();
        } catch (UnreadableExportException nothingAtAll) {
            return;
        }
        ViolationReport report = whole.checker().check(damaged);
        Set<String> surplus = new TreeSet<>(Sample.findings(report));
        surplus.removeAll(Sample.findings(whole.report()));
        assertThat(surplus).isEmpty();
        if (damage == Damage.MISSING) {
            assertThat(damaged.problems().size() + notCheckable(report))
                    .as("told, or not checkable")
                    .isGreaterThan(
                            BESIDE.contains(file) || BESIDE.contains(reader.name() + "/" + file)
                                    ? -1
                                    : notCheckable(whole.report()));
        } else {
            assertThat(damaged.problems()).anyMatch(problem -> !problem.lost().isEmpty());
        }
    }

    /** The undamaged sample, checked once, and with what. */
    private record Whole(CrmChecker checker, Instant takenAt, Mapping mapping, ViolationReport report) {}

    private static Whole whole(ExportReader reader) throws UnreadableExportException {
        Whole known = WHOLE.get(reader.name());
        if (known != null) {
            return known;
        }
        Sample sample = MAPPED.contains(reader.name()) ? Sample.mapped(reader.name()) : Sample.of(reader);
        CrmChecker checker = CrmChecker.builder().policy(sample.policy()).build();
        Whole whole = new Whole(checker, sample.crm().takenAt(), sample.mapping(), checker.check(sample.crm()));
        WHOLE.put(reader.name(), whole);
        return whole;
    }

    @AfterAll
    static void close() {
        WHOLE.values().forEach(whole -> whole.checker().close());
        WHOLE.clear();
    }

    private static long notCheckable(ViolationReport report) {
        return report.summary().results().stream()
                .map(CriterionResult::verdict)
                .filter(Verdict.NOT_CHECKABLE::equals)
                .count();
    }

    private static void damage(Path file, Damage damage) throws IOException {
        switch (damage) {
            case TRUNCATED -> {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            }
            case LIST_IS_A_NUMBER -> rewrite(file, false);
            case RECORDS_ARE_NULL -> rewrite(file, true);
            case HTML -> Files.writeString(file, "<!DOCTYPE html><html><body>502 Bad Gateway</body></html>");
            case MISSING -> Files.delete(file);
        }
    }

    /** Replaces the lists of records, or each record in them; what is no list is replaced as a whole. */
    private static void rewrite(Path file, boolean records) throws IOException {
        JsonNode root = JSON.readTree(file.toFile());
        for (String holder : List.of("result", "results", "_embedded", "data")) {
            if (root.path(holder) instanceof ArrayNode list && root instanceof ObjectNode body) {
                body.set(holder, damaged(list, records));
            } else if (root.path(holder) instanceof ObjectNode lists && !(root.has("id") || file.endsWith("fields"))) {
                rewrite(lists, records);
            }
        }
        if (root.has("id") || file.getFileName().toString().startsWith("crm.deal.fields")) {
            Files.writeString(file, records ? "null" : "7", StandardCharsets.UTF_8);
            return;
        }
        JSON.writeValue(file.toFile(), root);
    }

    private static void rewrite(ObjectNode holder, boolean records) {
        JsonNode batch = holder.path("result");
        ObjectNode lists = batch instanceof ObjectNode inner ? inner : holder;
        for (String name : (Iterable<String>) () -> lists.fieldNames()) {
            if (lists.get(name) instanceof ArrayNode list) {
                lists.set(name, damaged(list, records));
            }
        }
    }

    private static JsonNode damaged(ArrayNode list, boolean records) {
        if (!records) {
            return IntNode.valueOf(7);
        }
        ArrayNode nulls = JSON.createArrayNode();
        list.forEach(any -> nulls.addNull());
        return nulls;
    }
}
