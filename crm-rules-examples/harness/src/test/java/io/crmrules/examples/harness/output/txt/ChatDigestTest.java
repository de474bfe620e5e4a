package io.crmrules.examples.harness.output.txt;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.output.Reports;
import io.crmrules.report.Forecast;
import io.crmrules.report.ViolationReport;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatDigestTest {

    private static final char NO_BREAK = '\u00A0';

    private static String digest(ViolationReport report) {
        return ChatDigest.of(Portion.of(report, Forecast.none(Instant.EPOCH))).replace(NO_BREAK, ' ');
    }

    @Test
    void says_what_is_to_be_done_first_and_how_much_there_is() {
        assertThat(digest(Reports.ordinary("ru"))).isEqualTo("""
                        Порядок в CRM, 20.11.2026 18:05
                        Рабочий день закрыть нельзя.
                        Критично: 1 сделка, под угрозой 120 000 ₽

                        Начать с:
                        Анна: Сделка 1, ООО «Ромашка», 120 000 ₽ — выполнить задачу или согласовать новый срок

                        Сколько за кем:
                        Анна: 2 критичных

                        Разобрать: 1 критичное
                        """);
    }

    @Test
    void says_when_there_is_nothing() {
        assertThat(digest(Reports.clean())).isEqualTo("""
                Order in the CRM, 2026-11-20 18:05
                The day may be closed.
                Nothing to put right.
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 3000})
    void is_short_however_much_there_is_and_says_how_much_is_left_out(int findings) {
        String digest = digest(Reports.large(findings));

        assertThat(digest.length()).isLessThanOrEqualTo(1500);
        assertThat(digest).contains(findings == 1 ? "1 сделка" : "… и ещё " + (findings - 7));
    }

    @Test
    void nothing_in_it_formats_links_or_calls_anybody() {
        String digest = digest(Reports.hostile("ru"));

        assertThat(digest.length()).isLessThanOrEqualTo(1500);
        assertThat(digest).doesNotContain("@", "*", "`", "~", "|", "<", ">", "[", "://", "\r", "\u202E");
    }
}
