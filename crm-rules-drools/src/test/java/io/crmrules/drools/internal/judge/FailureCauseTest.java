package io.crmrules.drools.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FailureCauseTest {

    private static String told(ThrowingCallable rule) {
        return FailureCause.text(catchThrowable(rule));
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void the_value_that_java_could_not_read_stays_in_the_crm() {
        assertThat(told(() -> Integer.parseInt("Anna \"Ann\" Petrova")))
                .isEqualTo("NumberFormatException: For input string: '…'");
        assertThat(told(() -> date("O'Hara, born in '80")))
                .isEqualTo("DateTimeParseException: Text '…' could not be parsed at index 0");
    }

    @Test
    void what_helps_the_author_is_told() {
        assertThat(told(() -> "abc".substring(7)))
                .startsWith("StringIndexOutOfBoundsException: ")
                .contains("7");
        assertThat(told(() -> Map.<String, String>of().get("city").strip())).contains("\"String.strip()\"");
        assertThat(told(() -> {
                    throw new IllegalArgumentException("no parameter 'maxIdle'");
                }))
                .isEqualTo("IllegalArgumentException: no parameter 'maxIdle'");
    }

    @Test
    void the_first_cause_is_told_in_one_line_of_bearable_length() {
        Exception cause = new IllegalStateException("first\n" + "x".repeat(400));

        assertThat(FailureCause.text(new RuntimeException("outer", cause)))
                .startsWith("IllegalStateException: first x")
                .endsWith("x…")
                .hasSize(301);
    }
}
