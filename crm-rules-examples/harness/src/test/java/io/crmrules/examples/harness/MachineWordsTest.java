package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.crmrules.CrmChecker;
import io.crmrules.model.DataKind;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.Severity;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.report.Responsible;
import io.crmrules.report.Subject;
import io.crmrules.report.Verdict;
import io.crmrules.rule.Criterion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No report for people speaks to them in the words of programs: of the sample exports, and of an invented CRM. */
class MachineWordsTest {

    private static final Path SAMPLES = Path.of("samples");
    private static final String BEFORE = "(?<![\\p{L}\\p{N}_-])(?:";
    private static final String AFTER = ")(?![\\p{L}\\p{N}_-])";

    @TempDir
    private static Path invented;

    @TempDir
    private Path folder;

    @BeforeAll
    static void a_crm_is_invented() {
        assertThat(Ran.with("generate", "--deals", "3000", "--seed", "7", "--out", invented)
                        .exitCode())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"amocrm, ru", "amocrm, en", "bitrix24, ru", "bitrix24, en", "invented, ru", "invented, en"})
    void people_read_names_and_words(String export, String language) throws IOException {
        Ran ran = export.equals("invented")
                ? checked(language, invented.resolve("crm.ndjson"))
                : checked(
                        language,
                        SAMPLES.resolve(export),
                        "--mapping",
                        SAMPLES.resolve(export + "-mapping.yaml"),
                        "--policy",
                        SAMPLES.resolve(export + "-policy.yaml"),
                        "--roles",
                        SAMPLES.resolve(export + "-roles.yaml"));
        assertThat(ran.exitCode()).as(ran.err()).isLessThanOrEqualTo(1);

        Map<String, Pattern> forbidden = Map.of(
                "ids of criteria", words(ids()),
                "names of parameters", words(parameters()),
                "constants", words(constants()),
                "ids of records", words(records()),
                "codes of currencies", words(Set.of("RUB", "USD", "EUR")),
                "shares as fractions", Pattern.compile("(?<![\\d.,-])0[.,]\\d+(?![\\d.]|\\s*%)"),
                "empty lists", Pattern.compile("\\[\\]|\\{\\}|\\bnull\\b|\\[[A-Z_]{3,}[,\\]]"),
                "other words for a requirement",
                        Pattern.compile("[Кк]ритери[йяеию](?!\\p{L})|замечани|\\bcriteri(?:on|a)\\b"));
        Shown.of(ran, folder)
                .forEach((report, lines) -> forbidden.forEach((what, pattern) -> assertThat(lines.stream()
                                .filter(line -> pattern.matcher(line).find()))
                        .as("%s in %s", what, report)
                        .isEmpty()));
    }

    private Ran checked(String language, Path export, Object... options) {
        Object[] asked = Stream.concat(
                        Stream.of(
                                "check",
                                export,
                                "--lang",
                                language,
                                "--out",
                                folder,
                                "--report",
                                "json,xlsx,html,csv,md"),
                        Stream.of(options))
                .toArray();
        return Ran.with(asked);
    }

    private static Pattern words(Set<String> words) {
        return Pattern.compile(BEFORE + words.stream().map(Pattern::quote).collect(Collectors.joining("|")) + AFTER);
    }

    private static Set<String> ids() {
        return criteria().stream().map(Criterion::id).collect(Collectors.toSet());
    }

    /** Those that are no words of any language. */
    private static Set<String> parameters() {
        Stream<String> own = criteria().stream()
                .flatMap(criterion -> criterion.spec().parameters().stream())
                .map(Parameter::name);
        return Stream.concat(own, CompanyTerm.ids().stream())
                .filter(name -> !name.equals(name.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private static List<Criterion> criteria() {
        try (CrmChecker checker = CrmChecker.builder().build()) {
            return checker.criteria();
        }
    }

    private static Set<String> constants() {
        Set<String> constants = Stream.<Enum<?>[]>of(
                        DataKind.values(),
                        Role.values(),
                        Cadence.values(),
                        Severity.values(),
                        Verdict.values(),
                        Stage.Type.values(),
                        MilestoneType.values(),
                        Subject.Type.values(),
                        Responsible.Type.values())
                .flatMap(Stream::of)
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
        constants.remove("CRM");
        return constants;
    }

    /** Of records that a report speaks of; numbers of deals are for people, too, and short numbers count something. */
    private Set<String> records() throws IOException {
        JsonNode report =
                new ObjectMapper().readTree(folder.resolve("report.json").toFile());
        Set<String> ids = new HashSet<>();
        Set<String> deals = new HashSet<>();
        for (JsonNode violation : report.get("violations")) {
            ids.add(violation.get("subject").get("id").asText());
            ids.add(violation.path("owner").asText());
            ids.add(violation.path("stage").asText());
            ids.add(violation.path("answers").path("id").asText());
            deals.add(violation.path("deal").asText());
        }
        ids.removeAll(deals);
        ids.removeIf(id -> !id.matches(".*\\d.*") || id.matches("\\d{1,4}"));
        return ids;
    }
}
