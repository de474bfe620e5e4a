package io.crmrules.rule.support.text;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.rule.facts.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Карта 4111 1111 1111 1111, срок 12/27 | CARD_NUMBER",
                "оплатит с карты 2200-0000-0000-0004 | CARD_NUMBER",
                "5555555555554444 | CARD_NUMBER",
                "amex 3782 822463 10005 | CARD_NUMBER",
                "amex 378282246310005. | CARD_NUMBER",
                "CVV: 123 | CARD_CODE",
                "cvc2 - 987 | CARD_CODE",
                "пин-код 4321 | CARD_CODE",
                "Пароль от почты: пароль: Qwerty12 | PASSWORD",
                "пароль Zima2026! | PASSWORD",
                "password=123456 | PASSWORD",
                "паспорт 45 09 123456 | PASSPORT",
                "Паспорт РФ серия 4509 № 123456 выдан | PASSPORT"
            })
    void a_secret_is_found(String text, Secret secret) {
        assertThat(Secrets.in(text)).containsExactly(secret);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Перезвонить на +7 916 123-45-67",
                "4111 1111 1111 1112",
                "4111 1111",
                "заказ 4111111111111111",
                "трек-номер 4111111111111111",
                "https://example.test/4111111111111111",
                "р/с 40702810900000012345",
                "4111 1111 1111 1111 2222",
                "1234 5678 9012 3452",
                "карта **** **** **** 1111",
                "Сбросить пароль клиенту",
                "пароль: выслал 12 ноября",
                "пароль: 12.11.2026",
                "пароль 2026",
                "CVV клиент не дал",
                "пин 5 минут",
                "паспорт качества на кран 4509",
                "паспорт изделия 4509 123456",
                "паспорт принесёт 12.11 в 15:00",
                "ждёт 3 дня",
                "ничего"
            })
    void what_may_be_something_else_is_none(String text) {
        assertThat(Secrets.in(text)).isEmpty();
    }

    @Test
    void a_text_may_give_several_away() {
        assertThat(Secrets.in("4111 1111 1111 1111 12/27 cvv 123, пароль: abc123"))
                .containsExactly(Secret.CARD_NUMBER, Secret.CARD_CODE, Secret.PASSWORD);
    }

    @Test
    @Timeout(value = 5, unit = SECONDS)
    void no_text_takes_long() {
        String text = "паспорт серия номер рф 4111 1111 пароль: cvv " + " ".repeat(200);

        assertThat(Secrets.in(text.repeat(500))).isEmpty();
        assertThat(Secrets.in("1".repeat(100_000) + "паспорт".repeat(10_000))).isEmpty();
    }
}
