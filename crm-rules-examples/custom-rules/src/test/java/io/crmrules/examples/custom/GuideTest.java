package io.crmrules.examples.custom;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.drools.testkit.CasesReport;
import io.crmrules.drools.testkit.RuleCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guide tells to copy is copied and run. */
class GuideTest {

    private static final String ENGLISH = "WRITING-RULES.md";
    private static final String RUSSIAN = "WRITING-RULES_ru.md";
    private static final Pattern RULE =
            Pattern.compile("```drl\\R(//[^\n]*\\Rrule \"([a-z-]+)\".*?)```", Pattern.DOTALL);
    private static final Pattern CASES =
            Pattern.compile("```yaml\\R# ([a-z-]+\\.cases\\.yaml)\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)[^)]*\\)");

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, RUSSIAN})
    void every_rule_of_the_guide_loads_and_does_what_its_cases_say(String guide, @TempDir Path folder)
            throws IOException {
        Map<String, String> files = files(guide);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        CasesReport report = RuleCases.verify(folder);

        assertThat(report.problems()).isEmpty();
        assertThat(report.withoutCases()).isEmpty();
        assertThat(report.cases())
                .hasSizeGreaterThanOrEqualTo(files.size())
                .allSatisfy(each ->
                        assertThat(each.explanation()).as(each.toString()).isEmpty());
    }

    @Test
    void there_is_a_recipe_for_each_kind_of_fault_and_the_same_in_both_languages() throws IOException {
        assertThat(files(ENGLISH).keySet())
                .filteredOn(file -> file.endsWith(".drl"))
                .containsExactlyInAnyOrder(
                        "offer-without-amount.drl",
                        "invoice-not-paid.drl",
                        "too-few-conversations.drl",
                        "too-many-tasks.drl",
                        "too-many-deals-in-work.drl",
                        "contract-after-payment.drl",
                        "task-of-another.drl",
                        "same-task-twice.drl");
        assertThat(files(RUSSIAN)).containsOnlyKeys(files(ENGLISH).keySet());
        assertThat(conditions(RUSSIAN)).isEqualTo(conditions(ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, RUSSIAN, "README.md"})
    void links_lead_somewhere(String page) throws IOException {
        List<String> links = LINK.matcher(Files.readString(Path.of(page)))
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }

    private static Map<String, String> files(String guide) throws IOException {
        String text = Files.readString(Path.of(guide));
        Map<String, String> files = new TreeMap<>();
        RULE.matcher(text).results().forEach(rule -> files.put(rule.group(2) + ".drl", rule.group(1)));
        CASES.matcher(text).results().forEach(cases -> files.put(cases.group(1), cases.group(2)));
        return files;
    }

    /** What follows {@code when}, by the name of the rule. */
    private static Map<String, String> conditions(String guide) throws IOException {
        Map<String, String> conditions = new TreeMap<>(files(guide));
        conditions.keySet().removeIf(file -> !file.endsWith(".drl"));
        conditions.replaceAll((file, rule) -> rule.substring(rule.indexOf("\nwhen")));
        return conditions;
    }
}
