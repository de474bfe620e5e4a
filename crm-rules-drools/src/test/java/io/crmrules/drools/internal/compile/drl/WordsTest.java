package io.crmrules.drools.internal.compile.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.drools.internal.compile.drl.JavaSource.Argument;
import io.crmrules.drools.internal.compile.drl.JavaSource.Member;
import io.crmrules.policy.parameter.Parameter;
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
    void a_text_that_is_handed_to_a_word_names_a_parameter_whichever_overload_is_meant() {
        Map<String, List<Method>> overloads = Arrays.stream(Check.class.getMethods())
                .collect(Collectors.groupingBy(word -> word.getName() + " " + word.getParameterCount()));

        assertThat(overloads).isNotEmpty().allSatisfy((word, ways) -> {
            for (int at = 0; at < ways.get(0).getParameterCount(); at++) {
                assertThat(asked(ways, at)).as(word).hasSizeLessThanOrEqualTo(1);
            }
        });
    }

    /** The different types of parameters for which overloads ask there, none included; facts and numbers aside. */
    private static Set<Set<Parameter.Type>> asked(List<Method> overloads, int at) {
        return overloads.stream()
                .map(word -> word.getParameters()[at])
                .filter(argument -> argument.getType().equals(String.class))
                .map(argument -> argument.getAnnotation(Asks.class))
                .map(asks -> asks == null ? Set.<Parameter.Type>of() : Set.of(asks.value()))
                .collect(Collectors.toSet());
    }
}
