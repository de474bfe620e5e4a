package io.crmrules.drools;

import static io.crmrules.drools.Checks.check;
import static io.crmrules.drools.oracle.Example.NOW;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static io.crmrules.drools.oracle.Example.moment;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.oracle.Example;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.DealBuilder;
import io.crmrules.report.Notice;
import io.crmrules.report.ViolationReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader should know before trusting a report. */
class NoticesTest {

    private static final String NOTE = "deal-without-note";

    /** Deals past the first WORKING stage, the first of them without a note. */
    private static CrmSnapshot deals(int count, int without) {
        return crm(IntStream.range(0, count)
                .mapToObj(i ->
                        deal("offer", "2026-11-20T17:30").id("D" + i).note(i < without ? "" : "Ждёт КП до пятницы"))
                .toArray(DealBuilder[]::new));
    }

    private static List<Notice> notices(CrmSnapshot crm, Notice.Kind kind) {
        return check(crm, Policy.standard(), NOTE).summary().notices().stream()
                .filter(notice -> notice.kind() == kind)
                .toList();
    }

    /** Those that do not tell which of the kinds that are named are empty. */
    private static List<Notice> others(ViolationReport report) {
        return report.summary().notices().stream()
                .filter(notice -> notice.kind() != Notice.Kind.CONTENT)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "30, 29, true",
        "30, 28, false",
        "29, 29, false",
        "200, 190, true",
        "200, 189, false",
        "1000, 1, false",
        "1000, 0, true",
        "999, 0, false"
    })
    void nearly_all_of_many_or_not_one_of_very_many_is_pointed_out(int checked, int violating, boolean noticed) {
        assertThat(notices(deals(checked, violating), Notice.Kind.MAPPING)).hasSize(noticed ? 1 : 0);
    }

    @Test
    void the_alarm_names_the_criterion_and_the_figures_and_where_to_look() {
        assertThat(notices(deals(100, 97), Notice.Kind.MAPPING))
                .containsExactly(new Notice(
                        Notice.Kind.MAPPING,
                        NOTE,
                        "Violated by 97 of 100 that were checked.",
                        "So many are hardly people's fault: check how the export fills this data and what the policy"
                                + " demands."));
        assertThat(notices(deals(1000, 0), Notice.Kind.MAPPING))
                .extracting(Notice::text)
                .containsExactly("Not one of the 1000 that were checked violates it.");
    }

    @Test
    void several_findings_of_a_deal_make_it_no_more_than_one_deal() {
        Policy twoFields = Policy.standard()
                .requiredFields(List.of(
                        io.crmrules.policy.RequiredField.anyOf("deal.note"),
                        io.crmrules.policy.RequiredField.anyOf("deal.amount")));

        assertThat(check(deals(100, 90), twoFields, "required-field-missing").violations())
                .hasSize(190);
        assertThat(others(check(deals(100, 90), twoFields, "required-field-missing")))
                .as("all 100 deals lack an amount")
                .hasSize(1)
                .allMatch(notice -> notice.text().equals("Violated by 100 of 100 that were checked."));
    }

    @Test
    void a_check_of_the_past_says_which_values_are_of_today() {
        CrmSnapshot crm = deals(1, 0);
        Instant past = moment("2026-11-20T17:45");

        assertThat(others(check(crm, past, Policy.standard(), NOTE)))
                .containsExactly(new Notice(
                        Notice.Kind.PAST,
                        null,
                        "This run speaks of 2026-11-20 17:45, but the CRM was read at 2026-11-20 18:05: fields, texts,"
                                + " amounts, refusal reasons, contacts and users are those of 2026-11-20 18:05.",
                        "Stages, owners and events are those of 2026-11-20 17:45, as far as the histories tell. For"
                                + " the fields of that day, check an export of that day."));
        assertThat(others(check(crm, NOW, Policy.standard(), NOTE))).isEmpty();
        assertThat(others(check(crm, NOW.plusSeconds(1), Policy.standard(), NOTE)))
                .isEmpty();
    }

    @Test
    void a_criterion_that_cannot_judge_all_says_how_many() {
        CrmSnapshot crm = crm(
                deal("work", "2026-10-01T10:00").id("whole"),
                deal("work", "2026-10-01T10:00").id("damaged").damagedKinds(Set.of(DataKind.TASKS)));

        assertThat(others(check(crm, Policy.standard(), "deal-without-task")))
                .containsExactly(new Notice(
                        Notice.Kind.COVERAGE,
                        "deal-without-task",
                        "1 of 2 could not be judged.",
                        "Their records are damaged, the export does not reach far enough back, or the rule failed on"
                                + " them."));
    }

    @Test
    void notices_speak_the_language_of_the_run() {
        try (CrmChecker russian = CrmChecker.builder()
                .checklist(Checklist.standard().only(NOTE))
                .language("ru")
                .threads(1)
                .build()) {
            CrmSnapshot crm = deals(100, 100);
            Deal busy = crm.deals().get(0).toBuilder()
                    .comments(Example.comment("Договорились", "2026-11-20T10:00"))
                    .build();
            List<Deal> all = new ArrayList<>(crm.deals());
            all.set(0, busy);
            ViolationReport report = russian.check(crm.toBuilder().deals(all).build(), NOW.minusSeconds(60));

            assertThat(others(report))
                    .extracting(Notice::text)
                    .containsExactly(
                            "Нарушение почти у всех: 100 из 100 проверенных.",
                            "Проверка на 20.11.2026 18:04, а данные выгружены 20.11.2026 18:05: поля, тексты, суммы,"
                                    + " причины отказа, контакты и пользователи — какими они были 20.11.2026 18:05.");
        }
    }
}
