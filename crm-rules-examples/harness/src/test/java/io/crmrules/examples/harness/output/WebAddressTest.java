package io.crmrules.examples.harness.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @Test
    void is_a_page_of_the_crm() {
        assertThat(WebAddress.of("https://acme.example:8443/leads/detail/17?tab=1&x=2#note"))
                .hasToString("https://acme.example:8443/leads/detail/17?tab=1&x=2#note");
        assertThat(WebAddress.of(" HTTP://acme.example/leads/17?tab=1&x=%5Ba%5D#note "))
                .hasToString("HTTP://acme.example/leads/17?tab=1&x=%5Ba%5D#note");
    }

    @Test
    void is_written_in_ascii() {
        assertThat(WebAddress.of("https://acme.example/сделка"))
                .hasToString("https://acme.example/%D1%81%D0%B4%D0%B5%D0%BB%D0%BA%D0%B0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                " JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "//acme.example/17",
                "/leads/17",
                "https:",
                "https:///17",
                "https://crm.example@evil.example/",
                "https://acme.example/a\nb",
                "https://acme.example/\"><script>",
                "https://acme.example/\ud83d",
                "mailto:a@acme.example"
            })
    void is_nothing_else(String text) {
        assertThat(WebAddress.of(text)).isNull();
    }

    @Test
    void is_not_longer_than_programs_take() {
        assertThat(WebAddress.of("https://acme.example/" + "x".repeat(1_900))).isNotNull();
        assertThat(WebAddress.of("https://acme.example/" + "x".repeat(2_000))).isNull();
        assertThat(WebAddress.of("https://acme.example/" + "я".repeat(1_900))).isNull();
    }

    @Test
    void no_hostile_string_is_one_but_those_that_are_harmless() {
        assertThat(HostileStrings.all().stream().map(WebAddress::of))
                .allMatch(address -> address == null || address.getHost().equals("crm.example"));
    }
}
