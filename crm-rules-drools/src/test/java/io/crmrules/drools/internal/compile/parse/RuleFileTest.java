package io.crmrules.drools.internal.compile.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crmrules.Checklist;
import io.crmrules.drools.internal.compile.tree.Condition.Pattern;
import io.crmrules.drools.internal.compile.tree.Condition.Source.From;
import io.crmrules.drools.internal.compile.tree.Expression.Comparison;
import io.crmrules.drools.internal.compile.tree.Expression.Member;
import io.crmrules.drools.internal.compile.tree.Expression.Name;
import io.crmrules.drools.internal.compile.tree.Place;
import io.crmrules.drools.internal.compile.tree.Refusal;
import io.crmrules.drools.internal.compile.tree.RuleTree;
import io.crmrules.drools.internal.compile.tree.Word;
import io.crmrules.rule.source.RuleFlaw;
import io.crmrules.rule.source.RuleSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFileTest {

    private static String file(String when) {
        return "rule \"a\"\nwhen\n" + when + "\nthen\n  violations.report( $deal );\nend\n";
    }

    private static Refusal refusal(String file) {
        return catchThrowableOfType(Refusal.class, () -> RuleFile.parse(file));
    }

    @Test
    void every_shipped_rule_is_read() {
        assertThat(Checklist.standard().sources()).hasSizeGreaterThan(40).allSatisfy(source -> {
            RuleTree tree = RuleFile.parse(source.drl());
            assertThat(tree.name().text()).isEqualTo(source.stem());
            assertThat(tree.when()).isNotEmpty();
            assertThat(tree.reports()).hasSize(1);
        });
    }

    @Test
    void everything_has_its_place_in_the_file() {
        String file = file("  $deal : Deal( open, amount!.value > 5 )\n  Task() from $deal.tasks");

        RuleTree tree = RuleFile.parse(file);

        Pattern deal = (Pattern) tree.when().get(0);
        Comparison compared = (Comparison) deal.constraints().get(1).expression();
        assertThat(file.substring(compared.place().from(), compared.place().to()))
                .isEqualTo("amount!.value > 5");
        assertThat(compared.place()).extracting(Place::line, Place::column).containsExactly(3, 23);
        assertThat(compared.left())
                .isInstanceOfSatisfying(
                        Member.class, value -> assertThat(value.nullSafe()).isTrue());
        Pattern task = (Pattern) tree.when().get(1);
        assertThat(task.source()).isInstanceOfSatisfying(From.class, from -> {
            Member tasks = (Member) from.values();
            assertThat(((Name) tasks.of()).name()).isEqualTo("$deal");
            assertThat(file.substring(tasks.place().from(), tasks.place().to())).isEqualTo("$deal.tasks");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$deal : Deal( open, amount == null             | NO_CLOSING_BRACKET | 3 | 35",
                "$deal : Deal( open amount == null )            | NO_COMMA           | 3 | 20",
                "$deal : Deal( note == \"abc )                  | NO_CLOSING_QUOTE   | 3 | 23",
                "$deal : Deal( open and refused )               | NO_OPERATOR        | 3 | 20",
                "$deal : Deal( not open )                       | NO_OPERATOR        | 3 | 15",
                "$deal : Deal( open = true )                    | NO_OPERATOR        | 3 | 20",
                "$deal : Deal( interactions.size > 3 && < 5 )   | HALF_COMPARISON    | 3 | 40",
                "$deal : Deal( 3 < interactions.size < 5 )      | COMPARED_TWICE     | 3 | 37",
                "$deal : Deal( open, )                          | NOTHING_THERE      | 3 | 21",
                "$deal : Deal( note == «x» )                    | STRANGE_SIGN       | 3 | 23",
                "$deal : Deal( note == \"\\u0022\" )            | STRANGE_ESCAPE     | 3 | 23",
                "$deal : Deal( new java.io.File( \"x\" ) != null ) | CODE            | 3 | 15",
                "$deal : Deal() eval( true )                    | NO_CONDITION       | 3 | 16",
                "$deal : Deal() $n : Number() from accumulate( Task(), init( int i = 0; ) ) | NO_SOURCE | 3 | 35",
                "$deal : Deal( ((((((((((((open)))))))))))) )   | TOO_DEEP           | 3 | 24",
            })
    void what_cannot_be_read_is_told_with_its_place(String when, RuleFlaw flaw, int line, int column) {
        Refusal refusal = refusal(file(when));

        assertThat(refusal.flaw()).isEqualTo(flaw);
        assertThat(refusal.place()).extracting(Place::line, Place::column).containsExactly(line, column);
    }

    @Test
    void a_text_of_an_annotation_may_go_on_on_the_next_line_and_no_other() {
        assertThat(RuleFile.parse("rule \"a\" @parameters( \"a = 1;\n b = 2\" ) when then violations.report( $x ); end")
                        .annotations())
                .singleElement()
                .satisfies(annotation ->
                        assertThat(annotation.values()).extracting(Word::text).containsExactly("a = 1;\n b = 2"));
        assertThat(refusal("rule \"a\" @message( \"a )\n@source( \"b\" ) when then violations.report( $x ); end")
                        .flaw())
                .isEqualTo(RuleFlaw.NO_CLOSING_QUOTE);
    }

    @Test
    void what_is_long_or_deep_is_read_or_refused_in_no_time() {
        String deep = "(".repeat(1_500);
        String wide = "open".concat(" || open".repeat(90));

        long start = System.nanoTime();
        assertThat(refusal(file("$deal : Deal( " + deep)).flaw()).isEqualTo(RuleFlaw.TOO_DEEP);
        assertThat(refusal(file(deep)).flaw()).isEqualTo(RuleFlaw.TOO_DEEP);
        assertThat(refusal(file("not ( ".repeat(1_300) + "Task()")).flaw()).isEqualTo(RuleFlaw.TOO_DEEP);
        assertThat(refusal(file("$deal : Deal( " + "!".repeat(1_500) + "open )"))
                        .flaw())
                .isEqualTo(RuleFlaw.TOO_DEEP);
        assertThat(RuleFile.parse(file("$deal : Deal( " + wide + " )")).when()).hasSize(1);
        assertThat(refusal(file("$deal : Deal( " + wide.repeat(300) + " )")).flaw())
                .isEqualTo(RuleFlaw.TOO_LONG);
        assertThat(refusal(file("$deal : Deal( " + "open, ".repeat(30_000) + "open )"))
                        .flaw())
                .isEqualTo(RuleFlaw.TOO_LONG);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    private static RuleSource shipped(String stem) {
        return Checklist.standard().only(stem).sources().get(0);
    }

    @Test
    void comments_say_nothing() {
        String commented = shipped("stale-deal").drl().replace("then", "// open, /*\nthen /* violations */");

        assertThat(RuleFile.parse(commented).when())
                .hasSameSizeAs(RuleFile.parse(shipped("stale-deal").drl()).when());
    }
}
