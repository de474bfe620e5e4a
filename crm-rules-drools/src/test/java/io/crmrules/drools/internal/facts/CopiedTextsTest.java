package io.crmrules.drools.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.rule.facts.CopiedText;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopiedTextsTest {

    private static final Instant LAST = Instant.parse("2026-11-20T10:00:00Z");

    private final CopiedTexts texts = new CopiedTexts();

    /** The first of these texts was written last of all. */
    private void add(String deal, String... said) {
        texts.add(
                deal,
                IntStream.range(0, said.length)
                        .mapToObj(i -> new DealNotes.Said(said[i], said[i], LAST.minusSeconds(i)))
                        .toList());
    }

    @Test
    void a_text_of_one_deal_is_no_copy_however_often_it_stands_there() {
        add("D1", "жду ответа", "жду ответа", "жду ответа");

        assertThat(texts.all()).isEmpty();
    }

    @Test
    void every_deal_is_named_once_in_the_order_in_which_they_came() {
        add("D2", "жду ответа");
        add("D1", "жду ответа", "отправил кп", "жду ответа");
        add("D3", "жду ответа");

        assertThat(texts.all())
                .containsExactly(new CopiedText("жду ответа", "жду ответа", List.of("D2", "D1", "D3"), LAST));
    }

    @Test
    void the_last_deal_says_how_it_was_written_and_the_latest_comment_when() {
        texts.add("D1", List.of(new DealNotes.Said("скидка 15", "скидка 15", LAST)));
        texts.add("D2", List.of(new DealNotes.Said("скидка 15", "Скидка 1.5 %", LAST.minusSeconds(1))));

        assertThat(texts.all()).containsExactly(new CopiedText("скидка 15", "Скидка 1.5 %", List.of("D1", "D2"), LAST));
    }

    @Test
    void copies_are_told_by_their_text() {
        add("D1", "отправил кп", "жду ответа");
        add("D2", "жду ответа", "отправил кп");

        assertThat(texts.all()).extracting(CopiedText::text).containsExactly("жду ответа", "отправил кп");
    }

    @Test
    void a_hundred_thousand_deals_may_say_the_same_and_each_something_else() {
        IntStream.range(0, 100_000).forEach(i -> add("D" + i, "жду ответа", "заказ " + i));

        assertThat(texts.all()).hasSize(1);
        assertThat(texts.all().get(0).size()).isEqualTo(100_000);
    }
}
