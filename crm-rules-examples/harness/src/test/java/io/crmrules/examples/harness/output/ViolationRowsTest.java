package io.crmrules.examples.harness.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.Money;
import io.crmrules.report.ViolationReport;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationRowsTest {

    @Test
    void say_who_where_since_when_and_what_to_do() {
        ViolationReport report = Reports.ordinary("ru");

        ViolationRow row = new ViolationRows(report)
                .of(report.of(Reports.TASKS).violations().get(0));

        assertThat(row.defect()).isEqualTo("Дефект overdue-task");
        assertThat(row.answers()).isEqualTo("Анна");
        assertThat(row.owner()).isEqualTo("Анна");
        assertThat(row.client()).isEqualTo("ООО «Ромашка»");
        assertThat(row.deal()).isEqualTo("Сделка 1");
        assertThat(row.dealId()).isEqualTo("D-1");
        assertThat(row.link()).isEqualTo(URI.create("https://crm.example/deals/1"));
        assertThat(row.amount()).isEqualTo(Money.of(120_000, "RUB"));
        assertThat(row.stage()).isEqualTo("Счёт выставлен");
        assertThat(row.since()).isEqualTo(LocalDateTime.of(2026, 11, 20, 17, 5));
        assertThat(row.severity()).isEqualTo("критично");
        assertThat(row.subject()).isEqualTo("Задача");
        assertThat(row.message()).isEqualTo("Задача «=1+1» просрочена.");
        assertThat(row.remedy()).isEqualTo("Сделайте что-нибудь.");
        assertThat(row.fingerprint()).isEqualTo(Reports.fingerprint(Reports.TASKS));
    }

    @Test
    void say_what_a_violation_follows_from() {
        ViolationReport report = Reports.ordinary("ru").open();

        List<ViolationRow> rows = new ViolationRows(report).of(report.violations());

        assertThat(rows).extracting(ViolationRow::follows).containsExactly("", "Задача «=1+1» просрочена.");
    }

    @Test
    void of_what_is_settled_ask_for_nothing() {
        ViolationReport report = Reports.ordinary("ru");

        ViolationRow row =
                new ViolationRows(report).of(report.settled().violations().get(0));

        assertThat(row.answers()).isEqualTo("Руководитель отдела продаж");
        assertThat(row.settledAt()).isEqualTo(LocalDateTime.of(2026, 11, 20, 18, 5));
        assertThat(row.remedy()).isEmpty();
        assertThat(row.amount()).isNull();
    }

    @Test
    void of_a_cause_that_is_left_out_say_nothing() {
        ViolationReport report = Reports.ordinary("ru").of(Reports.STALE);

        assertThat(new ViolationRows(report).of(report.violations()))
                .extracting(ViolationRow::follows)
                .containsExactly("");
    }
}
