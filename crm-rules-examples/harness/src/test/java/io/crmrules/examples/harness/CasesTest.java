package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Snapshots and answers of CRMs with what must and must not be said of them, as {@code cases.tsv} names it. */
class CasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    /** {@code criterion[@deal][:OPEN|:SETTLED][=who]}. */
    private static final Pattern FINDING = Pattern.compile("([a-z-]+)(?:@([^:=]+))?(?::(OPEN|SETTLED))?(?:=(.+))?");

    @TempDir
    private Path out;

    static List<Arguments> cases() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator('\t')
                .quoteCharacter('\u0000')
                .ofNamedCsvRecord(CASES.resolve("cases.tsv"))) {
            return rows.stream()
                    .map(row -> Arguments.of(row.getField("input"), row))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void what_must_be_said_is_said_and_nothing_else(String input, NamedCsvRecord expected) throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("check", CASES.resolve(input)));
        words(expected.getField("arguments"))
                .forEach(word -> arguments.add(word.startsWith("snapshots/") ? CASES.resolve(word) : word));
        arguments.addAll(List.of("--report", "json", "--out", out));

        Ran ran = Ran.with(arguments.toArray());

        String why = expected.getField("why");
        if (!expected.getField("exit").isEmpty()) {
            assertThat(words(expected.getField("exit"))).as(why).contains(String.valueOf(ran.exitCode()));
        }
        JsonNode report = new ObjectMapper().readTree(Files.readString(out.resolve("report.json")));
        assertThat(words(expected.getField("must"))).as(why).allMatch(token -> holds(token, report));
        assertThat(words(expected.getField("must not"))).as(why).noneMatch(token -> holds(token, report));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static boolean holds(String token, JsonNode report) {
        String kind = token.replaceFirst(":.*", "");
        String rest = token.substring(Math.min(token.length(), kind.length() + 1));
        return switch (kind) {
            case "NOT_CHECKABLE" ->
                criterion(report, rest).path("verdict").asText().equals("NOT_CHECKABLE");
            case "SYSTEMIC" -> criterion(report, rest).path("systemic").asBoolean();
            case "CHECKED" -> checked(criterion(report, rest));
            case "DAY" -> report.at("/run/dayGate").asText().equals(rest);
            case "DEALS" -> report.at("/run/deals").asInt() > 0;
            case "PROBLEM" ->
                !report.path("sourceProblems").isEmpty()
                        && report.path("sourceProblems").toString().contains(rest);
            default -> finding(token, report);
        };
    }

    private static JsonNode criterion(JsonNode report, String id) {
        return stream(report.path("criteria"))
                .filter(each -> each.path("id").asText().equals(id))
                .findFirst()
                .orElse(report.path("absent"));
    }

    private static boolean checked(JsonNode criterion) {
        boolean verdict =
                List.of("PASSED", "VIOLATED").contains(criterion.path("verdict").asText());
        return verdict && criterion.path("checked").asInt() > 0;
    }

    private static boolean finding(String token, JsonNode report) {
        Matcher asked = FINDING.matcher(token);
        assertThat(asked.matches()).as(token).isTrue();
        return stream(report.path("violations")).anyMatch(violation -> {
            JsonNode deal = violation.path("deal");
            JsonNode answers = violation.path("answers");
            String who = answers.path("type").asText()
                    + (answers.hasNonNull("id") ? ":" + answers.path("id").asText() : "");
            return said(asked.group(1), violation.path("criterion").asText())
                    && said(
                            asked.group(2),
                            deal.isNull() ? violation.at("/subject/id").asText() : deal.asText())
                    && said(asked.group(3), violation.path("standing").asText())
                    && said(asked.group(4), who);
        });
    }

    /** Whether it is what was asked for; what was not asked for may be anything. */
    private static boolean said(String asked, String found) {
        return asked == null || asked.equals(found);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
