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
import io.crmrules.examples.harness.output.Unread;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.DayGate;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
    private static final Set<String> BESIDE = Set.of(
            "account.json",
            "loss_reasons.json",
            "catalogs.json",
            "crm.category.list.json",
            "department.get.json",
            "pipedrive/pipelines.json");

    private static final Set<String> MAPPED = Set.of("salesforce", "pipedrive");

    @TempDir
    Path folder;

    enum Damage {
        TRUNCATED,
        LIST_IS_A_NUMBER,
        RECORDS_ARE_NULL,
        HTML,
        MISSPELT,
        MISSING
    }

    static Stream<Arguments> damages() throws IOException {
        Stream.Builder<Arguments> all = Stream.builder();
        for (ExportReader reader : readers()) {
            List<Mapping> mappings = mappings(reader);
            for (Path file : files(reader)) {
                for (Damage damage : damages(file)) {
                    String name = file.getFileName().toString();
                    all.add(Arguments.of(reader, name, damage, mappings.get(0)));
                    if (damage != Damage.MISSING || name.contains("_2.")) {
                        all.add(Arguments.of(reader, name, damage, mappings.get(1)));
                    }
                }
            }
        }
        return all.build();
    }

    /** The sample's, and a company's word that all is there: it must not lift what is certainly lost. */
    private static List<Mapping> mappings(ExportReader reader) throws IOException {
        Path file = Path.of("samples", reader.name() + "-mapping.yaml");
        String own = Files.exists(file) ? Files.readString(file) : "format: crm-rules/mapping/1\n";
        String declared = "complete: " + Arrays.toString(DataKind.values());
        return List.of(
                Mapping.parse(own, file.toString()),
                Mapping.parse(own.replaceAll("(?m)^complete:.*\n", "") + declared, file.toString()));
    }

    private static List<ExportReader> readers() {
        List<ExportReader> readers =
                new ArrayList<>(List.of(new AmoCrmExport(), new Bitrix24Export(), TableExport.shipped("hubspot")));
        MAPPED.forEach(name -> readers.add(TableExport.shipped(name)));
        return readers;
    }

    private static List<Damage> damages(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.startsWith("flow-") && !name.equals("flow-115.json")) {
            return List.of(); // one of those files of one deal each will do
        }
        if (name.endsWith(".csv")) {
            return List.of(Damage.TRUNCATED, Damage.HTML, Damage.MISSING);
        }
        List<Damage> damages = new ArrayList<>(List.of(Damage.values()));
        if (list(Files.readString(file)) < 0 || name.equals("account.json")) {
            damages.remove(Damage.MISSPELT);
        }
        return damages;
    }

    private static List<Path> files(ExportReader reader) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples", reader.name()))) {
            return files.filter(file -> file.toString().matches(".*\\.(json|csv)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0} {1} {2} ({index})")
    @MethodSource("damages")
    void nobody_is_accused_of_what_was_lost(ExportReader reader, String file, Damage damage, Mapping mapping)
            throws IOException {
        for (Path each : files(reader)) {
            Files.copy(each, folder.resolve(each.getFileName().toString()));
        }
        damage(folder.resolve(file), damage);
        Whole whole = whole(reader, mapping);
        CrmSnapshot damaged;
        try {
            damaged = reader.read(folder, new ReadingOptions(whole.takenAt(), null, mapping))
                    .reference();
        } catch (UnreadableExportException nothingAtAll) {
            assertThat(nothingAtAll).hasMessageContaining(folder.toString());
            return;
        }
        ViolationReport report = whole.checker().check(damaged);
        Set<String> surplus = new TreeSet<>(Sample.findings(report));
        surplus.removeAll(Sample.findings(whole.report()));
        assertThat(surplus).isEmpty();
        assertThat(report.dayGate().answer()).isNotEqualTo(DayGate.Answer.OPEN);
        if (damage == Damage.MISSING) {
            assertThat(damaged.problems().size() + notCheckable(report))
                    .as("told, or not checkable")
                    .isGreaterThan(
                            BESIDE.contains(file) || BESIDE.contains(reader.name() + "/" + file)
                                    ? -1
                                    : notCheckable(whole.report()));
        } else {
            assertThat(new Unread(report.summary()).sentence()).contains("could");
            assertThat(report.dayGate().heldBy(Collections.emptySortedMap()).answer())
                    .as("with no finding that holds it")
                    .isEqualTo(DayGate.Answer.UNKNOWN);
        }
    }

    /** The undamaged sample, checked once, and with what. */
    private record Whole(CrmChecker checker, Instant takenAt, ViolationReport report) {}

    private static Whole whole(ExportReader reader, Mapping mapping) throws UnreadableExportException {
        String name = reader.name() + mapping.complete().size();
        Whole known = WHOLE.get(name);
        if (known != null) {
            return known;
        }
        Sample sample = MAPPED.contains(reader.name()) ? Sample.mapped(reader.name()) : Sample.of(reader);
        CrmChecker checker = CrmChecker.builder().policy(sample.policy()).build();
        CrmSnapshot crm = reader.read(
                        Path.of("samples", reader.name()),
                        new ReadingOptions(sample.crm().takenAt(), null, mapping))
                .reference();
        Whole whole = new Whole(checker, crm.takenAt(), checker.check(crm));
        WHOLE.put(name, whole);
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
            case MISSPELT -> {
                String text = Files.readString(file);
                int name = list(text);
                Files.writeString(file, text.substring(0, name + 3) + text.substring(name + 4));
            }
            case MISSING -> Files.delete(file);
        }
    }

    /** Where the property that holds the list of records is named; negative when there is none. */
    private static int list(String text) {
        int embedded = text.indexOf("\"_embedded\"");
        return embedded < 0 ? text.indexOf("\"result\"") : embedded;
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
