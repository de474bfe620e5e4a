package io.crmrules.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.document.layout.Document;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents of a company leave out. */
class StandardTest {

    private static final String NOTHING =
            "criteria: { deal-without-task: off, moved-back: off, required-field-missing: off, too-many-open-deals: off,"
                    + " vip-deal: off }";

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void what_is_off_stands_in_no_document(String language) {
        String title = SmallChecklist.CRITERIA.stream()
                .filter(criterion -> criterion.id().equals("moved-back"))
                .map(criterion -> criterion.texts(language).title())
                .findFirst()
                .orElseThrow();

        assertThat(all("", language)).contains(title);
        assertThat(all("criteria: { moved-back: off }", language)).doesNotContain(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void a_procedure_that_is_off_is_gone_and_so_are_sections_of_which_nothing_is_said(String language) {
        Wording words = new Wording(language);

        assertThat(all("", language)).contains(words.of("answering"), words.of("appeal"));
        assertThat(all("standard: { answering: off, appeal: off }", language))
                .doesNotContain(words.of("answering"), words.of("appeal"))
                .doesNotContain(words.of("terms"), words.of("sales"), words.of("confidentiality"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void no_document_names_a_criterion_by_its_id(String language) {
        assertThat(all(SmallChecklist.POLICY, language))
                .doesNotContain("deal-without-task", "moved-back", "vip-deal", "DAY_END", "SALES_REP", "sales/invoice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void without_requirements_nothing_is_to_be_answered(String language) {
        Wording words = new Wording(language);

        assertThat(all(NOTHING, language)).contains(words.of("overview.empty")).doesNotContain(words.of("appeal"));
    }

    /** The standard and the sheet; what the memo says stands in the standard too. */
    private static String all(String policy, String language) {
        var inForce = SmallChecklist.policy(policy);
        Document standard = CompanyStandard.document(SmallChecklist.CRITERIA, inForce, language);
        Document memo = ManagerMemo.document(SmallChecklist.CRITERIA, inForce, language);
        Document sheet = ControllerSheet.document(SmallChecklist.CRITERIA, inForce, YearMonth.of(2026, 12), language);
        return standard.markdown() + memo.markdown() + sheet.markdown();
    }
}
