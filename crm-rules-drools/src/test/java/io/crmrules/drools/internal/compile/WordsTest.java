package io.crmrules.drools.internal.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.drools.internal.compile.JavaSource.Argument;
import io.crmrules.drools.internal.compile.JavaSource.Member;
import io.crmrules.rule.Check;
import io.crmrules.rule.words.Asks;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the words of {@code check} say of themselves, to authors of rules and to the loader. */
class WordsTest {

    /** Texts that name no parameter. */
    private static final Set<String> TYPED = Set.of("text", "criterion");

    private static final List<Member> WORDS = WordsPage.words()
            .flatMap(words -> JavaSource.of(words).members().stream())
            .toList();

    @Test
    void every_word_says_what_it_means_and_what_null_means() {
        assertThat(WORDS).hasSize(Check.class.getMethods().length).allSatisfy(word -> {
            assertThat(word.text()).as(word.name()).isNotEmpty();
            if (word.nullable()) {
                assertThat(word.text()).as(word.name()).containsIgnoringCase("null");
            }
        });
    }

    @Test
    void a_name_of_a_parameter_says_which_types_are_asked_for() {
        List<Argument> texts = WORDS.stream()
                .flatMap(word -> word.arguments().stream())
                .filter(argument -> argument.type().equals("String"))
                .toList();

        assertThat(texts).extracting(Argument::name).contains("parameter", "text");
        assertThat(texts)
                .allSatisfy(argument -> assertThat(argument.asks().isEmpty())
                        .as(argument.name())
                        .isEqualTo(TYPED.contains(argument.name())));
    }

    @Test
    void words_of_one_name_and_as_many_arguments_ask_alike() {
        Map<String, Set<List<Boolean>>> asked = Arrays.stream(Check.class.getMethods())
                .collect(Collectors.groupingBy(
                        word -> word.getName() + " " + word.getParameterCount(),
                        Collectors.mapping(WordsTest::asking, Collectors.toSet())));

        assertThat(asked)
                .isNotEmpty()
                .allSatisfy((word, ways) -> assertThat(ways).hasSize(1));
    }

    private static List<Boolean> asking(Method word) {
        return Arrays.stream(word.getParameters())
                .map(argument -> argument.isAnnotationPresent(Asks.class))
                .toList();
    }
}
