package io.crmrules.drools.internal.why;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Checklist;
import io.crmrules.rule.source.RuleSource;
import io.crmrules.support.Words;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever asks why in Russian reads no machine words. */
class RuleWordsTest {

    private static final Pattern WHEN = Pattern.compile("(?s).*\\bwhen\\b(.*)\\bthen\\b.*");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"|//.*");
    private static final Pattern NAME = Pattern.compile("\\b[a-z]\\w*");
    private static final Set<String> GRAMMAR = Set.of(
            "from", "collect", "not", "or", "and", "exists", "this", "null", "check", "memberOf", "true", "false");

    static Iterable<RuleSource> rules() {
        return Checklist.standard().sources();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void every_name_in_the_conditions_of_a_shipped_rule_has_a_russian_word(RuleSource rule) {
        Words words = Words.beside(Interpreter.class, "words", "ru");
        String conditions =
                TEXT.matcher(WHEN.matcher(rule.drl()).replaceAll("$1")).replaceAll("");
        Set<String> without = new TreeSet<>();
        NAME.matcher(conditions).results().map(found -> found.group()).forEach(without::add);
        without.removeAll(GRAMMAR);
        without.removeIf(name -> words.has("word." + name) || words.has("of." + name));

        assertThat(without).isEmpty();
    }
}
