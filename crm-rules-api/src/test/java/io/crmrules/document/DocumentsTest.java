package io.crmrules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents whole, in both languages. */
class DocumentsTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "io", "crmrules", "document");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void the_standard_of_a_company(String language) throws IOException {
        golden(
                "standard",
                language,
                CompanyStandard.document(
                                SmallChecklist.CRITERIA, SmallChecklist.policy(SmallChecklist.POLICY), language)
                        .markdown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void the_memo_of_a_manager(String language) throws IOException {
        golden(
                "memo",
                language,
                ManagerMemo.document(SmallChecklist.CRITERIA, SmallChecklist.policy(SmallChecklist.POLICY), language)
                        .markdown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void the_sheet_of_a_controller(String language) throws IOException {
        golden(
                "sheet",
                language,
                ControllerSheet.document(
                                SmallChecklist.CRITERIA,
                                SmallChecklist.policy(SmallChecklist.POLICY),
                                YearMonth.of(2026, 12),
                                language)
                        .markdown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void two_standards_compared(String language) throws IOException {
        NamedPolicy usual = new NamedPolicy("controller", SmallChecklist.policy(""));
        NamedPolicy own = new NamedPolicy("policy|own.yaml", SmallChecklist.policy(SmallChecklist.POLICY));

        golden(
                "comparison",
                language,
                PolicyComparison.document(SmallChecklist.CRITERIA, usual, own, language)
                        .markdown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void the_reference_of_the_criteria(String language) throws IOException {
        Example violated = new Example(
                Map.of("en", "nothing to do next", "ru", "следующего шага нет"),
                Example.Outcome.VIOLATED,
                "deal: { stage: work }\nviolated: [{ subject: DEAL D-1 }]");
        Example fenced = new Example(
                Map.of("en", "a ``` in the text"), Example.Outcome.HOLDS, "deal: { note: '```' }\nholds: true\n");

        golden(
                "reference",
                language,
                ChecklistReference.markdown(
                        SmallChecklist.CRITERIA, Map.of("deal-without-task", List.of(violated, fenced)), language));
    }

    /** Made anew with {@code -Dcrmrules.update.docs=true}; then read what changed. */
    private static void golden(String name, String language, String made) throws IOException {
        Path file = GOLDEN.resolve(name + (language.equals("en") ? "" : "_" + language) + ".md");
        if (Boolean.getBoolean("crmrules.update.docs")) {
            Files.writeString(file, made);
        }

        assertThat(made).isEqualTo(Files.readString(file));
    }
}
