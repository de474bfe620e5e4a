package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.document.ChecklistReference;
import io.crmrules.drools.internal.compile.drl.WordsPage;
import io.crmrules.drools.internal.compile.parse.RussianWords;
import io.crmrules.drools.testkit.RuleCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RULES.md and RULES_ru.md are made of the rules, WORDS.md of the Javadoc of their words, and say what these say. */
class ReferenceTest {

    private static final String UPDATE = "crmrules.update.docs";
    private static final String COMMAND = "mvn -q test -pl crm-rules-drools -am -Dtest=ReferenceTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -D" + UPDATE + "=true";

    @ParameterizedTest
    @CsvSource({"RULES.md, en", "RULES_ru.md, ru"})
    void the_reference_says_what_the_rules_say(Path file, String language) throws IOException {
        assertCurrent(file, made(language));
    }

    @Test
    void the_page_of_words_says_what_their_documentation_says() throws IOException {
        assertCurrent(
                Path.of("WORDS.md"),
                "<!-- Made of the Javadoc; do not edit. To update it: " + COMMAND + " -->\n\n" + WordsPage.markdown());
    }

    @ParameterizedTest
    @CsvSource({"RULE-ERRORS.md, en", "RULE-ERRORS_ru.md, ru"})
    void the_list_of_rule_errors_has_each_with_an_example(Path file, String language) throws IOException {
        assertCurrent(
                file,
                "<!-- Made of the words of rule errors; do not edit. To update it: " + COMMAND + " -->\n\n"
                        + ErrorsPage.markdown(language));
    }

    @Test
    void the_list_of_russian_words_has_them_all() throws IOException {
        String rows = new TreeMap<>(RussianWords.all())
                .entrySet().stream()
                        .map(word -> "| `" + word.getKey() + "` | `" + word.getValue() + "` |\n")
                        .collect(Collectors.joining());
        assertCurrent(
                Path.of("RUSSIAN-WORDS.md"),
                "<!-- Made of the words; do not edit. To update it: " + COMMAND + " -->\n\n# Русские слова правил\n\n"
                        + "Их понимает правило, которое начинается с `правило`; что значит слово, сказано в [WORDS.md](WORDS.md).\n\n"
                        + "| Слово | То же в WORDS.md |\n| --- | --- |\n" + rows);
    }

    private static void assertCurrent(Path file, String made) throws IOException {
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(file, made);
        }
        assertThat(Files.readString(file))
                .as("%s is older than its sources. Update it: %s", file, COMMAND)
                .isEqualTo(made);
    }

    private static String made(String language) {
        try (CrmChecker checker = CrmChecker.builder()
                .policy(Policy.standard().only(List.of("overdue-task")))
                .build()) {
            return "<!-- Made of the rules; do not edit. To update it: " + COMMAND + " -->\n\n"
                    + ChecklistReference.markdown(checker.criteria(), RuleCases.shippedExamples(), language);
        }
    }
}
