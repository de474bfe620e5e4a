package io.crmrules.examples.harness.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.amocrm.AmoCrmExport;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.policy.Cadence;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Days gone by and another policy, on the sample of amoCRM. */
class WhatIfTest {

    private static final Policy COMPANY = Policy.standard().rolesFrom(Path.of("samples", "amocrm-roles.yaml"));

    private static CrmChecker checker;
    private static CrmSnapshot crm;

    @BeforeAll
    static void read() throws IOException {
        checker = CrmChecker.builder()
                .policy(COMPANY)
                .cadence(Cadence.DAY_END)
                .language("ru")
                .build();
        crm = new AmoCrmExport()
                .read(Path.of("samples", "amocrm"), new ReadingOptions(null, null))
                .reference();
    }

    @AfterAll
    static void close() {
        checker.close();
    }

    private static LocalDate november(int day) {
        return LocalDate.of(2026, 11, day);
    }

    @Test
    void each_working_day_ends_as_a_check_at_closing_time_says() {
        List<Day> days = Replay.days(checker, crm, november(2), november(22));

        assertThat(days)
                .extracting(day -> day.date().getDayOfMonth())
                .as("without the weekends, 4 November, and days to come")
                .containsExactly(2, 3, 5, 6, 9, 10, 11, 12, 13, 16, 17, 18, 19, 20);
        Day friday = days.get(8);
        assertThat(friday.closing()).isEqualTo(Instant.parse("2026-11-13T15:00:00Z"));
        ViolationReport report = checker.check(crm, friday.closing());
        assertThat(friday.all()).isEqualTo(report.open().violations().size()).isPositive();
        assertThat(friday.settled()).isEqualTo(report.settled().violations().size());
        assertThat(friday.gate()).isEqualTo(report.dayGate().answer());
        assertThat(friday.score()).isEqualTo(report.scores().company());
        assertThat(friday.criteria())
                .containsEntry(
                        "overdue-task",
                        Objects.requireNonNull(report.summary().result("overdue-task"))
                                .open());
    }

    @Test
    void what_history_cannot_give_back_is_said() {
        StringWriter text = new StringWriter();
        new ReplayText("ru").print(Replay.days(checker, crm, november(9), november(9)), new PrintWriter(text, true));

        assertThat(text.toString())
                .startsWith("Дней: 1, каждый — каким он был на момент закрытия.")
                .contains("09.11.2026  нет", "Чего история вернуть не может", "поля, тексты, суммы, причины отказа");
    }

    @Test
    void a_span_of_which_no_day_has_ended_has_no_rows() {
        StringWriter text = new StringWriter();
        new ReplayText("en").print(Replay.days(checker, crm, november(21), november(30)), new PrintWriter(text, true));

        assertThat(text.toString().strip())
                .isEqualTo("No working day of that span had ended when the export was taken.");
    }

    @Test
    void another_policy_finds_more_and_less_by_criterion_and_person() {
        ViolationReport report = checker.check(crm);
        ViolationReport then =
                checker.under(COMPANY.off("overdue-task").on("skipped-stage")).check(crm);

        Difference difference = Difference.between(report, then);

        assertThat(difference.both() + difference.only().size())
                .isEqualTo(report.violations().size());
        assertThat(difference.both() + difference.other().size())
                .isEqualTo(then.violations().size());
        assertThat(difference.by(found -> found.criterion().id(), Comparator.<String>naturalOrder()))
                .containsOnlyKeys("overdue-task", "skipped-stage")
                .containsEntry(
                        "overdue-task",
                        new Difference.Count(
                                report.of("overdue-task").violations().size(), 0));
        assertThat(Difference.between(report, report))
                .isEqualTo(new Difference(report.violations().size(), List.of(), List.of()));
    }
}
