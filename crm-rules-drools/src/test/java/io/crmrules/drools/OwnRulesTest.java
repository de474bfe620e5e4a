package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.drools.oracle.Example;
import io.crmrules.model.Deal;
import io.crmrules.model.Task;
import io.crmrules.report.Violation;
import io.crmrules.rule.Criterion;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that cannot be used is told once, with its place, to somebody who knows no Java; the others are used. */
class OwnRulesTest {

    private static final Deal GOOD = Example.deal("work", "2026-11-20T10:00").build();

    @TempDir
    Path folder;

    private OwnRules rules;

    @BeforeEach
    void startWithOneGoodRule() {
        rules = new OwnRules(folder).rule("good", "$deal : Deal( open )");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$deal : Deal( opne )                     | 11: 'opne' is not known of Deal. Maybe you meant 'open'.",
                "$deal : Deal( opne == true )             | 11: 'opne' is not known of Deal. Maybe you meant 'open'.",
                "$deal : Deal( stage.nmae == \"x\" )      | 11: 'nmae' is not known of Stage. Maybe you meant 'name'.",
                "$deal : Deal( comments.sise() > 0 )      | 11: 'sise' is not known of List. Maybe you meant 'size'.",
                "$deal : Deal( stage.type == Stage.Type.WORKIN ) | 11: 'WORKIN' is not known of Stage.Type. Maybe you meant 'WORKING'.",
                "$deal : Deal( check.blnk( note ) )       | 11: 'blnk' is not known of Check. Maybe you meant 'blank'.",
                "$deal : Deal( check.due( note ) == null )   | 11: 'due' of Check does not take (String). Maybe due(Task, Deal).",
                "$deal : Deal( открыта )                  | 11: 'открыта' is not known of Deal.",
                "$deal : Deal( $x : opne )                | 11: 'opne' is not known, so '$x' binds nothing. Maybe you meant 'open'.",
                "$deal : Deal( $x : check.due( null, null ) )   | 11: '$x' binds a call, but only properties can be bound. Maybe a line of its own: $x : Type() from check.due( null, null )",
                "$deal : Deal( check.due( $dael ) == null ) | 11: '$dael' is not bound in this rule. Maybe you meant '$deal'.",
                "$deal : Deal() $t : Task() from $deal.taskz | 11: 'taskz' is not known of Deal. Maybe you meant 'tasks'.",
                "$deal : Deal() $d : Task() from $deal.tasks $d : Task() from $deal.tasks | 11: '$d' is bound twice. Maybe give one another name.",
                "$deal : Deal() $t : Tsak() from $deal.tasks | 11: there is no type 'Tsak'. Maybe you meant 'Task'.",
                "$deal : Dael( open )                     | 11: 'Dael' is no fact of a rule of scope DEAL, only Deal is. Maybe you meant 'Deal'.",
                "$deal : Deal() Task( text == \"\" )      | 11: 'Task' is no fact of a rule of scope DEAL, only Deal is. Maybe 'from $deal.openTasks' is missing.",
                "$deal : Deal() not Comment()             | 11: 'Comment' is no fact of a rule of scope DEAL, only Deal is. Maybe 'from $deal.comments' is missing.",
                "$deal : Deal( open                       | 12: 'then' is not expected here. Maybe a bracket before it is missing.",
                "$deal : Deal( not open )                 | 11: 'open' is not expected here.",
                "$deal : Deal( note == \"abc )            | 15: this cannot be read. Maybe a quotation mark is missing.",
                "$deal : Deal( open ) $other : Deal( id != $deal.id ) | 11: 'Deal' is a second fact; the rule would see only what happens to be checked together. Maybe 'from $deal. ...', or @scope( USER ) with Portfolio, or @scope( CRM ) with DealGroup is meant.",
                "$deal : Deal() accumulate( Task(); $n : count( 1 ); $n > 1 ) | 11: 'Task' is no fact of a rule of scope DEAL, only Deal is. Maybe 'from $deal.openTasks' is missing.",
                "$deal : Deal( check.flag( \"good.strict\", this ) ) | 11: 'good.strict' is no parameter of this rule. Maybe 'strict = ...' is missing in @parameters.",
                "Deal( open )                             | 13: '$deal' is not bound in this rule.",
            })
    void a_condition_that_cannot_be_compiled(String condition, String told) {
        rules.rule("bad", condition);

        assertThat(problems()).containsExactly("bad.drl:" + told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "violations.reprot( $deal );  | 13: 'reprot' is not known of Violations. Maybe you meant 'report'.",
                "violations.report();         | 13: 'report' of Violations does not take (). Maybe report(Object).",
                "violations.report( $deal )   | 9: Syntax error, insert \";\" to complete Statement",
                "violations.report( $dael );  | 13: '$dael' is not bound in this rule. Maybe you meant '$deal'.",
            })
    void a_consequence_that_cannot_be_compiled(String consequence, String told) {
        rules.rule("bad", "$deal : Deal()", consequence);

        assertThat(problems()).containsExactly("bad.drl:" + told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "@severty( MAJOR )            | there is no annotation '@severty'. Maybe you meant 'severity'.",
                "@severity( CRITCAL )         | @severity: 'CRITCAL' is not known. Maybe you meant 'CRITICAL'.",
                "@scope( DEALS )              | @scope: 'DEALS' is not known. Maybe you meant 'DEAL'.",
                "@enabled( no )               | @enabled: 'no' is not known. Known are false, true.",
                "@requires( \"TASK\" )        | @requires: 'TASK' is not known. Maybe you meant 'TASKS'.",
                "@since( \"$du\" )            | @since: '$du' is not bound in this rule. Maybe you meant '$due'.",
                "@per( \"$due, $at\" )        | @per: '$at' is not bound in this rule. Bind it in when: Deal( $at : createdAt ).",
                "@actor( \"$by\" )            | @actor: '$by' is not bound in this rule. Bind it in when: Deal( $by : createdAt ).",
                "@follows( \"stale-dael\" )  | @follows: there is no criterion 'stale-dael'. Maybe you meant 'stale-deal'.",
                "@follows( \"stale-deal if $x\" ) | @follows: '$x' is not bound in this rule. Bind it in when: Deal( $x : createdAt ).",
                "@follows( \"stale-deal or so on\" ) | @follows: 'stale-deal or so on' is not understood. Write 'ID', 'ID of the subject', 'ID if open' or 'ID if $condition'.",
                "@settled( ACTED )            | @settled: 'ACTED' is neither ACT nor a binding. Write @settled( ACT ) or @settled( \"$answers\" ).",
                "@settled( ACT )              | @settled: an act has a moment, and this rule does not name it. Add @since( \"$at\" ).",
                "@settled( \"$dou\" )         | @settled: '$dou' is not bound in this rule. Bind it in when: Deal( $dou : createdAt ).",
                "@answers( OWNR )             | @answers: 'OWNR' is not known. Maybe you meant 'OWNER'.",
                "@answers( AUTHOR )           | @answers: the AUTHOR is whom @actor names, and this rule names nobody. Add @actor( \"$author\" ).",
                "@follows( \"bad\" )         | @follows: 'bad' follows from 'bad' itself. Leave out one of the two.",
                "@terms( \"conversation.witin\" ) | @terms: 'conversation.witin' is not known. Maybe you meant 'conversation.within'.",
                "@parameters( \"days = 7 dais\" ) | @parameters: parameter 'days': '7 dais' has no unit that is known. Maybe '7 days', '1 h' or '20 %'; a text that starts with a digit stands in single quotes. Write name = value; name = value.",
            })
    void an_annotation_that_is_wrong(String annotation, String told) {
        rules.file(
                "bad.drl",
                OwnRules.HEADER + "rule \"bad\"\n    " + annotation
                        + "\nwhen $deal : Deal( $due : createdAt )\nthen violations.report( $deal );\nend\n");

        assertThat(problems()).containsExactly("bad.drl:10:5: " + told);
    }

    @Test
    void what_policies_could_not_tell_from_something_else() {
        rules.rule("contact", "$deal : Deal( open )");
        rules.file(
                "bad.drl",
                OwnRules.HEADER + "rule \"bad\" @parameters( \"severity = 3\" ) when $deal : Deal() then"
                        + " violations.report( $deal ); end\n");

        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "contact.drl:9: A criterion cannot be named 'contact': so policies name terms of the company.",
                        "bad.drl:9: Criterion 'bad' cannot have a parameter 'severity': policies say that of every"
                                + " criterion.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "import io.crmrules.model.Dael        | 3: the import 'io.crmrules.model.Dael' cannot be found. Maybe you meant 'io.crmrules.model.Deal'.",
                "import my.rules.Deal                 | 3: the import 'my.rules.Deal' hides 'io.crmrules.model.Deal'. Maybe leave it out.",
                "global java.util.List found          | 3: there is no global 'found'. Known are check, violations.",
                "global java.util.List check          | 3: the global 'check' is no java.util.List. Maybe 'global io.crmrules.rule.Check check'.",
                "function boolean f() { return true; } | 3: declares a function; a file holds one rule and nothing else.",
                "declare Fact a : int end             | 3: declares a declared type; a file holds one rule and nothing else.",
                "agenda-group \"mine\"                | 3: the attribute 'agenda-group' is not allowed: every rule runs on every deal. Maybe leave it out.",
            })
    void what_else_a_file_holds(String line, String told) {
        rules.file(
                "bad.drl", "package my.rules\n\n" + line + "\n\nrule \"bad\" when io.crmrules.model.Deal() then end\n");

        assertThat(problems()).containsExactly("bad.drl:" + told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "rule \"other\" when Deal() then end       | 9: the rule is named 'other', but its file 'bad'. Maybe rename one of them.",
                "rule \"bad\" salience 10 when Deal() then end | 9: the attribute 'salience' is not allowed: every rule runs on every deal. Maybe leave it out.",
                "rule \"bad\" enabled false when Deal() then end | 9: the attribute 'enabled' is not allowed: every rule runs on every deal. Maybe leave it out.",
                "rule \"bad\" extends \"good\" when Deal() then end | 9: extends another rule; a rule stands for itself.",
                "query \"bad\" Deal() end                  | 9: holds a query; a file holds one rule.",
                "rule \"bad\" when Deal() then end rule \"b\" when then end | 9: holds 2 rules; a file holds one, named like the file.",
                "rule \"bad\" when Deal() then             | 9: the file ends in the middle of the rule. Maybe 'end' or a bracket is missing.",
                "                                          | holds 0 rules; a file holds one, named like the file.",
            })
    void a_file_that_is_no_rule(String rule, String told) {
        rules.file("bad.drl", OwnRules.HEADER + (rule == null ? "" : rule));

        assertThat(problems()).containsExactly("bad.drl:" + (rule == null ? " " : "") + told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "hello", "\0\0\0\0", "{\"format\": 1}", "rule rule rule", "🙂", "\u202Eeluc"})
    void a_file_that_is_anything(String content) {
        rules.file("bad.drl", content);

        assertThat(problems()).singleElement().asString().startsWith("bad.drl:").hasSizeLessThan(200);
    }

    @Test
    void brackets_without_end() {
        rules.rule("bad", "$deal : Deal( " + "(".repeat(20_000) + "open" + ")".repeat(20_000) + " )");

        assertThat(problems()).containsExactly("bad.drl: nests too deep. Maybe a bracket is repeated.");
    }

    @Test
    void several_mistakes_are_told_each() {
        rules.rule("bad", "$deal : Deal( opne, stage.nmae != \"\", opne )");

        assertThat(problems())
                .containsExactly(
                        "bad.drl:11: 'opne' is not known of Deal. Maybe you meant 'open'.",
                        "bad.drl:11: 'nmae' is not known of Stage. Maybe you meant 'name'.");
    }

    @Test
    void the_name_of_a_shipped_criterion() {
        rules.rule("stale-deal", "$deal : Deal( open )");

        assertThat(problems())
                .singleElement()
                .asString()
                .matches(
                        "stale-deal.drl: there is already a criterion 'stale-deal' in io/crmrules/checklist/card/stale-deal.drl."
                                + " Give one of them another name.");
    }

    @Test
    void one_name_in_two_folders() {
        rules.rule("a/twice", "$deal : Deal( open )").rule("b/twice", "$deal : Deal( open )");
        rules.file("a/twice.drl", OwnRules.HEADER + "rule \"twice\" when $deal : Deal() then end");
        rules.file("b/twice.drl", OwnRules.HEADER + "rule \"twice\" when $deal : Deal() then end");

        assertThat(problems())
                .singleElement()
                .asString()
                .contains("b", "twice.drl: there is already a criterion 'twice' in");
    }

    @Test
    void a_rule_may_count_what_hangs_on_its_deal() {
        rules.rule(
                "busy",
                "$deal : Deal() accumulate( $t : Task() from $deal.openTasks; $tasks : count( $t ); $tasks > 1 )");
        Task task = Task.builder("a").build();
        Deal busy = GOOD.toBuilder().tasks(task, Task.builder("b").build()).build();

        assertThat(problems()).isEmpty();
        try (CrmChecker checker = checker()) {
            assertThat(found(checker, busy)).contains("busy");
            assertThat(found(checker, GOOD.toBuilder().tasks(task).build())).doesNotContain("busy");
        }
    }

    private static List<String> found(CrmChecker checker, Deal deal) {
        return checker.check(deal, Example.NOW).stream()
                .map(violation -> violation.criterion().id())
                .toList();
    }

    @Test
    void a_file_in_another_encoding() throws IOException {
        Files.writeString(folder.resolve("bad.drl"), "rule \"плохо\"", Charset.forName("windows-1251"));

        assertThat(problems())
                .containsExactly(
                        "bad.drl: is not UTF-8 text. Save it as UTF-8: in Notepad \"Save as\", encoding \"UTF-8\".");
    }

    @Test
    void a_file_that_is_too_large() {
        rules.file("bad.drl", "/" + "*".repeat(300_000));

        assertThat(problems()).containsExactly("bad.drl: is larger than 256 KB. Maybe it is no rule.");
    }

    @Test
    void a_text_with_an_unknown_key() {
        rules.rule("bad", "$deal : Deal()").file("bad.properties", "title = t\nmesage = m\n");

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("bad.properties:2:1: the texts have no key 'mesage'. Known are consequence");
    }

    @Test
    void a_text_that_describes_a_parameter_of_another_name() {
        rules.file(
                        "bad.drl",
                        OwnRules.HEADER
                                + "rule \"bad\" @parameters( \"grace = 1 h\" ) when $deal : Deal() then violations.report( $deal ); end")
                .file("bad.properties", "title = t\nmessage = m\nparameter.grase = how long\n");

        assertThat(problems())
                .containsExactly("bad.drl: the texts (en) describe a parameter 'grase' that the rule does not have."
                        + " Maybe you meant 'grace'.");
    }

    @Test
    void a_rule_saved_with_a_byte_order_mark_is_a_rule() {
        rules.file(
                "marked.drl",
                "\uFEFF" + OwnRules.HEADER
                        + "rule \"marked\" when $deal : Deal() then violations.report( $deal ); end");

        assertThat(problems()).isEmpty();
    }

    @Test
    void a_rule_may_speak_russian() {
        rules.file("сделка-без-имени.drl", OwnRules.HEADER + """
                        rule "сделка-без-имени"
                            @title( "У сделки есть имя" ) @message( "У сделки {deal} на этапе «{этап}» имя «Ёлка»" )
                        when
                            $deal : Deal( title == "Ёлка", $этап : stage.name )
                        then
                            violations.report( $deal );
                        end
                        """);
        Deal deal = Example.deal("work", "2026-11-20T10:00").title("Ёлка").build();

        assertThat(problems()).isEmpty();
        try (CrmChecker checker = checker()) {
            assertThat(checker.check(deal, Example.NOW).stream()
                            .filter(violation -> violation.criterion().id().startsWith("сделка")))
                    .extracting(Violation::message)
                    .containsExactly("У сделки Ёлка на этапе «Взяли в работу» имя «Ёлка»");
        }
    }

    /** What is told, without the path of the folder; whatever is wrong with one file, the others are used. */
    private List<String> problems() {
        try (CrmChecker checker = checker()) {
            assertThat(checker.criteria()).extracting(Criterion::id).contains("good", "deal-without-note");
            assertThat(checker.check(GOOD, Example.NOW))
                    .extracting(violation -> violation.criterion().id())
                    .contains("good");
            return checker.ruleProblems().stream()
                    .map(problem -> problem.toString().replace(folder + File.separator, ""))
                    .toList();
        }
    }

    private CrmChecker checker() {
        return CrmChecker.builder()
                .checklist(Checklist.standard().only("deal-without-note", "stale-deal"))
                .trustedRulesFrom(folder)
                .build();
    }
}
