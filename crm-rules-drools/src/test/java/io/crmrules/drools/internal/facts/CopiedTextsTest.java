package io.crmrules.drools.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.rule.facts.CopiedText;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CopiedTextsTest {

    private static final Instant NOON = Instant.parse("2026-11-20T09:00:00Z");

    private final CopiedTexts texts = new CopiedTexts();

    private static List<CopiedTexts.Said> said(String... texts) {
        return Stream.of(texts)
                .map(text -> new CopiedTexts.Said(text.toLowerCase(Locale.ROOT), text, NOON))
                .toList();
    }

    @Test
    void a_text_of_one_deal_is_no_copy_however_often_it_stands_there() {
        texts.add("D1", said("жду ответа", "жду ответа", "жду ответа"));

        assertThat(texts.all()).isEmpty();
    }

    @Test
    void every_deal_is_named_once_in_the_order_in_which_they_came() {
        texts.add("D2", said("жду ответа"));
        texts.add("D1", said("жду ответа", "отправил кп", "жду ответа"));
        texts.add("D3", said("жду ответа"));

        assertThat(texts.all())
                .containsExactly(new CopiedText("жду ответа", "жду ответа", NOON, List.of("D2", "D1", "D3")));
    }

    @Test
    void the_last_deal_says_how_it_was_written_and_the_latest_comment_when() {
        Instant later = NOON.plusSeconds(60);
        texts.add("D1", List.of(new CopiedTexts.Said("скидка 15", "скидка 15", later)));
        texts.add("D2", List.of(new CopiedTexts.Said("скидка 15", "Скидка 1.5 %", NOON)));

        assertThat(texts.all())
                .containsExactly(new CopiedText("скидка 15", "Скидка 1.5 %", later, List.of("D1", "D2")));
    }

    @Test
    void copies_are_told_by_their_text() {
        texts.add("D1", said("отправил кп", "жду ответа"));
        texts.add("D2", said("жду ответа", "отправил кп"));

        assertThat(texts.all()).extracting(CopiedText::text).containsExactly("жду ответа", "отправил кп");
    }

    @Test
    void a_hundred_thousand_deals_may_say_the_same_and_each_something_else() {
        IntStream.range(0, 100_000).forEach(i -> texts.add("D" + i, said("жду ответа", "заказ " + i)));

        assertThat(texts.all()).hasSize(1);
        assertThat(texts.all().get(0).size()).isEqualTo(100_000);
    }
}
