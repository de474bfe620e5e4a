package io.crmrules.drools.internal.compile.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.drools.internal.compile.drl.KnownTypes;
import io.crmrules.drools.internal.compile.tree.RuleTree;
import io.crmrules.drools.internal.compile.type.KnownNames;
import io.crmrules.drools.internal.compile.type.Lexicon;
import io.crmrules.policy.Cadence;
import io.crmrules.rule.Population;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Rules in Russian words. */
class RussianWordsTest {

    private static final String RUSSIAN = """
            // Сделка без суммы: "сумма" в комментарии и в тексте остаётся.
            правило "rule"
                @серьёзность( КРИТИЧНО ) @сообщение( "сумма" )
            когда
                $сумма : Сделка( открыта, сумма == пусто, название != "сумма" )
                не Задача( срок > проверка.сейчас ) из $сумма.открытыеЗадачи
            тогда
                нарушения.сообщить( $сумма );
            конец
            """;
    private static final String ENGLISH = """
            // Сделка без суммы: "сумма" в комментарии и в тексте остаётся.
            rule "rule"
                @severity( CRITICAL ) @message( "сумма" )
            when
                $сумма : Deal( open, amount == null, name != "сумма" )
                not Task( dueAt > check.now ) from $сумма.openTasks
            then
                violations.report( $сумма );
            end
            """;

    /** Of the form of a rule and of its annotations, which no type has. */
    private static final Set<String> FORM = Set.of(
            "rule",
            "when",
            "then",
            "end",
            "from",
            "not",
            "exists",
            "this",
            "null",
            "true",
            "false",
            "in",
            "matches",
            "contains",
            "check",
            "violations",
            "report",
            "severity",
            "scope",
            "cadence",
            "judges",
            "requires",
            "parameters",
            "title",
            "message",
            "since",
            "per",
            "action");

    @Test
    void words_are_replaced_and_texts_comments_and_names_of_ones_own_are_not() {
        assertThat(RussianWords.inEnglish(RUSSIAN)).isEqualTo(ENGLISH);
        assertThat(RussianWords.inEnglish(ENGLISH)).isSameAs(ENGLISH);
    }

    @Test
    void in_a_rule_that_begins_in_english_a_russian_word_is_none() {
        String mixed = RUSSIAN.replace("правило", "rule");

        assertThat(RussianWords.inEnglish(mixed)).isSameAs(mixed);
    }

    @Test
    void both_are_read_into_one_tree_but_for_the_places() {
        RuleTree russian = RuleFile.parse(RUSSIAN);
        RuleTree english = RuleFile.parse(ENGLISH);

        assertThat(withoutPlaces(russian)).isEqualTo(withoutPlaces(english));
        assertThat(russian).as("places are those of the author's file").isNotEqualTo(english);
    }

    private static String withoutPlaces(RuleTree tree) {
        return tree.toString().replaceAll("Place\\[[^\\]]*\\]", "");
    }

    @Test
    void each_stands_for_a_word_that_rules_know() {
        Set<String> known = new TreeSet<>(FORM);
        KnownTypes.byName().values().forEach(type -> {
            known.addAll(Lexicon.names(Lexicon.typeOf(type)));
            Set<String> constants = Lexicon.constants(type);
            known.addAll(constants == null ? Set.of() : constants);
        });
        known.addAll(Set.of("CRITICAL", "MAJOR", "MINOR", "INFO", "DEAL", "USER"));

        assertThat(RussianWords.all().keySet())
                .allSatisfy(russian -> assertThat(russian).matches("[\\p{IsCyrillic}_]+"));
        assertThat(RussianWords.all().values())
                .filteredOn(
                        english -> !known.contains(english) && KnownNames.find(english) == null && !population(english))
                .isEmpty();
    }

    private static boolean population(String name) {
        return Arrays.stream(Population.values()).anyMatch(each -> each.name().equals(name))
                || Arrays.stream(Cadence.values()).anyMatch(each -> each.name().equals(name));
    }

    @Test
    void no_word_stands_twice_in_the_list() throws IOException {
        try (InputStream in = RussianWords.class.getResourceAsStream("russian.properties")) {
            long lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("="))
                    .count();
            assertThat(RussianWords.all()).hasSize((int) lines);
        }
    }
}
