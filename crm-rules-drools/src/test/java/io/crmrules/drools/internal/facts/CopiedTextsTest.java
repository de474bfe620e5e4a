package io.crmrules.drools.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.rule.facts.CopiedText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopiedTextsTest {

    private final CopiedTexts texts = new CopiedTexts();

    @Test
    void a_text_of_one_deal_is_no_copy_however_often_it_stands_there() {
        texts.add("D1", List.of("жду ответа", "жду ответа", "жду ответа"));

        assertThat(texts.all()).isEmpty();
    }

    @Test
    void every_deal_is_named_once_in_the_order_in_which_they_came() {
        texts.add("D2", List.of("жду ответа"));
        texts.add("D1", List.of("жду ответа", "отправил кп", "жду ответа"));
        texts.add("D3", List.of("жду ответа"));

        assertThat(texts.all()).containsExactly(new CopiedText("жду ответа", List.of("D2", "D1", "D3")));
    }

    @Test
    void copies_are_told_by_their_text() {
        texts.add("D1", List.of("отправил кп", "жду ответа"));
        texts.add("D2", List.of("жду ответа", "отправил кп"));

        assertThat(texts.all()).extracting(CopiedText::text).containsExactly("жду ответа", "отправил кп");
    }

    @Test
    void a_hundred_thousand_deals_may_say_the_same_and_each_something_else() {
        IntStream.range(0, 100_000).forEach(i -> texts.add("D" + i, List.of("жду ответа", "заказ " + i)));

        assertThat(texts.all()).hasSize(1);
        assertThat(texts.all().get(0).size()).isEqualTo(100_000);
    }
}
