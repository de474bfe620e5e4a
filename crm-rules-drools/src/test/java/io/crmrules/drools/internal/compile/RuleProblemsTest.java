package io.crmrules.drools.internal.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleSource;
import io.crmrules.rule.source.Trust;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What would make a rule's verdict wrong without any error is told when the rule is loaded, once and with its place. */
class RuleProblemsTest {

    private static final String NOT_TOGETHER =
            " is a second fact; the rule would see only what happens to be checked" + " together.";
    private static final String OF_DEALS = NOT_TOGETHER + " Maybe 'from $deal. ...', or @scope( USER ) with Portfolio,"
            + " or @scope( CRM ) with DealGroup is meant.";

    /** The condition begins on line 4. */
    private static List<String> problems(String scope, String condition, String consequence) {
        RuleSource source = new RuleSource(
                "bad", "bad.drl", "", """
                rule "bad"
                    @scope( %s ) @parameters( "days = 7 days; grace = 1 h; words : list = [a]; limit = { SALES_REP: 1 }" )
                when
                    %s
                then
                    %s
                end
                """.formatted(scope, condition, consequence), Map.of(), Trust.TRUSTED);
        List<RuleProblem> problems = new ArrayList<>();
        if (new RuleParser(source, problems).parse() != null) {
            problems.addAll(RuleCompiler.problems(source));
        }
        return problems.stream().map(RuleProblem::toString).toList();
    }

    private static List<String> problems(String scope, String condition) {
        return problems(scope, condition, "");
    }

    private static List<String> problems(String condition) {
        return problems("DEAL", condition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$deal : Deal( open ) $other : Deal( id != $deal.id )",
                "$deal : Deal( open ) $other : Deal() $another : Deal()",
                "$deal : Deal( open ) not Deal( this != $deal )",
                "not Deal( open ) $deal : Deal( open )",
                "$deal : Deal( open ) exists( Deal( this != $deal ) and Task() from $deal.tasks )",
                "$deal : Deal( open ) forall( Deal( open ) )",
                "$deal : Deal( open ) accumulate( Deal( this != $deal ); $n : count( 1 ) )",
                "$deal : Deal( open ) $n : Number( this > 1 ) from accumulate( $d : Deal(), count( $d ) )",
                "$deal : Deal( open ) $all : List( size > 1 ) from collect( Deal() )",
                "$deal : Deal( open ) not( Task() from $deal.tasks and io.crmrules.model.Deal() )",
            })
    void a_rule_of_a_deal_matches_no_second_deal(String condition) {
        String type = condition.contains("model.Deal") ? "io.crmrules.model.Deal" : "Deal";

        assertThat(problems(condition)).containsExactly("bad.drl:4: '" + type + "'" + OF_DEALS);
    }

    @Test
    void a_fact_that_may_be_either_of_two_is_one_with_two_conditions() {
        assertThat(problems("( $deal : Deal( open ) or $deal : Deal( refused ) )"))
                .containsExactlyInAnyOrder(
                        "bad.drl:4: 'Deal' stands within 'or'; a rule of scope DEAL matches one Deal itself."
                                + " Maybe '$deal : Deal( ... )' is missing.",
                        "bad.drl:4: 'Deal'" + NOT_TOGETHER + " Maybe '||' within one pattern.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "USER | $p : Portfolio() Portfolio( this != $p ) | 'Portfolio' | Maybe 'from $portfolio. ...', or @scope( CRM ) with a group is meant.",
                "CRM  | ContactGroup() DealGroup()               | 'DealGroup' | Maybe each is a rule of its own.",
                "CRM  | ContactGroup() not Refusals( size > 0 )  | 'Refusals'  | Maybe each is a rule of its own.",
            })
    void a_rule_of_another_scope_matches_one_fact_too(String scope, String condition, String type, String hint) {
        assertThat(problems(scope, condition)).containsExactly("bad.drl:4: " + type + NOT_TOGETHER + " " + hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not Deal( open )", "exists( Deal( open ) )", "accumulate( Deal(); $n : count( 1 ) )"})
    void the_fact_is_matched_itself(String condition) {
        String element = condition.substring(0, condition.indexOf(condition.contains("not") ? " " : "("));

        assertThat(problems(condition))
                .containsExactly("bad.drl:4: 'Deal' stands within '" + element + "'; a rule of scope DEAL matches one"
                        + " Deal itself. Maybe '$deal : Deal( ... )' is missing.");
    }

    @Test
    void a_rule_without_a_fact_is_no_rule() {
        assertThat(problems("$r : RequiredField() from check.requiredFields( null )"))
                .containsExactly("bad.drl:1: matches no fact; a rule of scope DEAL matches one Deal."
                        + " Maybe '$deal : Deal( ... )' is missing.");
        assertThat(problems("CRM", ""))
                .singleElement()
                .asString()
                .contains("one ContactGroup or DealGroup or LeadFlow");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DEAL | $deal : Deal() accumulate( Task(); $n : count( 1 ); $n > 1 ) | 'Task' is no fact of a rule of scope DEAL, only Deal is. Maybe 'from $deal.openTasks' is missing.",
                "DEAL | $deal : Deal() accumulate( $t : Task() from $deal.tasks and not Comment(); $n : count( 1 ) ) | 'Comment' is no fact of a rule of scope DEAL, only Deal is. Maybe 'from $deal.comments' is missing.",
                "DEAL | $deal : Deal() $n : Number() from accumulate( $t : Task(), init( int x = 0; ), action( x++; ), result( x ) ) | 'Task' is no fact of a rule of scope DEAL, only Deal is. Maybe 'from $deal.openTasks' is missing.",
                "DEAL | $deal : Deal() $l : List() from collect( Comment() ) | 'Comment' is no fact of a rule of scope DEAL, only Deal is. Maybe 'from $deal.comments' is missing.",
                "DEAL | $deal : Deal() exists( Task() or Task( completed ) ) | 'Task' is no fact of a rule of scope DEAL, only Deal is. Maybe 'from $deal.openTasks' is missing.",
                "DEAL | $deal : Deal() forall( $t : Task() Task( this == $t, completed ) ) | 'Task' is no fact of a rule of scope DEAL, only Deal is. Maybe 'from $deal.openTasks' is missing.",
                "DEAL | $deal : Deal() ConversationGroup() | 'ConversationGroup' is no fact of a rule of scope DEAL, only Deal is. Maybe 'from check.conversations( $deal )' is missing.",
                "DEAL | $p : Portfolio() | 'Portfolio' is no fact of a rule of scope DEAL, only Deal is. Maybe '@scope( USER )' is meant.",
                "DEAL | $deal : /deals[ open ] | a path without a fact before it is no fact of a rule of scope DEAL, only Deal is.",
                "DEAL | $deal : Deal() from entry-point \"x\" | 'Deal' comes from an entry point or a window, and there are none. Maybe leave it out.",
                "DEAL | $deal : Deal() over window:length( 3 ) | 'Deal' comes from an entry point or a window, and there are none. Maybe leave it out.",
                "USER | $p : Portfolio() accumulate( Deal( open ); $n : count( 1 ) ) | 'Deal' is no fact of a rule of scope USER, only Portfolio is. Maybe '@scope( DEAL )' is meant.",
                "USER | $p : Portfolio() OpenDeal() | 'OpenDeal' is no fact of a rule of scope USER, only Portfolio is. Maybe 'from $portfolio.deals' is missing.",
                "CRM | $t : Task() | 'Task' is no fact of a rule of scope CRM, only ContactGroup, DealGroup, LeadFlow, Refusals are.",
            })
    void what_is_no_fact_is_not_matched_at_any_depth(String scope, String condition, String told) {
        assertThat(problems(scope, condition)).containsExactly("bad.drl:4: " + told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DEAL | $deal : Deal() accumulate( $t : Task() from $deal.openTasks; $n : count( $t ); $n > 1 )",
                "DEAL | $deal : Deal() $l : List( size > 1 ) from collect( Task() from $deal.openTasks )",
                "DEAL | $deal : Deal() not( Task( completed ) from $deal.tasks ) exists( Comment() from $deal.comments )",
                "DEAL | $deal : Deal() ( Task() from $deal.openTasks or Comment() from $deal.comments )",
                "USER | $p : Portfolio() accumulate( $d : OpenDeal() from $p.deals; $n : count( $d ); $n > 1 )",
                "CRM | $g : DealGroup() $m : DealGroup.Member() from $g.others",
            })
    void what_a_fact_has_may_be_matched_at_any_depth(String scope, String condition) {
        assertThat(problems(scope, condition)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "check.count( \"days\", this ) > 1 | 'days' lacks the name of its rule. Maybe you meant 'bad.days'.",
                "check.count( \"dais\", this ) > 1 | there is no parameter 'dais'. Maybe you meant 'bad.days'.",
                "check.count( \"bad.dais\", this ) > 1 | the rule declares no parameter 'dais'. Maybe you meant 'bad.days'.",
                "check.count( \"bda.days\", this ) > 1 | 'bda.days' is no parameter of this rule. Maybe you meant 'bad.days'.",
                "check.count( \"stale-deal.maxIdleDays\", this ) > 1 | 'stale-deal.maxIdleDays' is no parameter of this rule. Maybe 'maxIdleDays = ...' is missing in @parameters.",
                "check.count( \"stale-deal.days\", this ) > 1 | 'stale-deal.days' is no parameter of this rule. Maybe you meant 'bad.days'.",
                "check.count( \"bad.least\", this ) > 1 | the rule declares no parameter 'least'. Maybe 'least = ...' is missing in @parameters.",
                "check.count( \"bad.grace\", this ) > 1 | check.count asks for COUNT or DAYS or WORKING_DAYS, but 'bad.grace' is DURATION. Maybe check.duration is meant.",
                "check.duration( \"bad.days\", this ) > check.duration( \"bad.grace\", this ) | check.duration asks for DURATION, but 'bad.days' is DAYS. Maybe check.count or check.days or check.daysAgo is meant.",
                "check.says( note, \"bad.limit\", this ) | check.says asks for LIST, but 'bad.limit' is MAP_COUNT.",
                "check.count( title, this ) > 1 | check.count takes the name of a parameter, in quotes. Maybe \"bad.days\".",
                "check.count( \"bad.\" + \"days\", this ) > 1 | check.count takes the name of a parameter, in quotes. Maybe \"bad.days\".",
                "check.daysAgo( \"conversation.loopback\", this ) < createdAt | 'conversation.loopback' is no parameter of this rule. Maybe you meant 'conversation.lookback'.",
                "check.daysAgo( \"conversation-without-comment.lookback\", this ) < createdAt | 'conversation-without-comment.lookback' is no parameter of this rule. Maybe you meant 'conversation.lookback'.",
                "check.daysAgo( \"conversation.within\", this ) < createdAt | check.daysAgo asks for COUNT or DAYS, but 'conversation.within' is DURATION. Maybe check.duration is meant.",
                "check.flag( null, this ) | check.flag takes the name of a parameter, in quotes.",
                "createdAt < check.daysAgo( check.count( 'dais', this ), this ) | there is no parameter 'dais'. Maybe you meant 'bad.days'.",
            })
    void a_parameter_that_the_rule_may_not_ask_for(String constraint, String told) {
        assertThat(problems("$deal : Deal( " + constraint + " )")).containsExactly("bad.drl:4: " + told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$deal : Deal()\n$n : Integer() from check.count( \"dais\", $deal )",
                "$deal : Deal( open,\n  check.count( \"dais\", this ) > 0 )",
                "$deal : Deal( /* \"days\" */ open // check.count( \"doys\" )\n , check . count( \"dais\", this ) > 0 )",
                "$deal : Deal( note == \"check.count( \\\"doys\\\", this )\",\n check!.count( \"dais\", this ) > 0 )",
                "$deal : Deal()\naccumulate( $t : Task() from $deal.tasks; $n : sum( check.count( \"dais\", $deal ) ) )",
                "$deal : Deal()\n$l : List() from collect( Task( check.count( \"dais\", $deal ) > 0 ) from $deal.tasks )",
                "$deal : Deal()\nnot Task( title == check.choice( \"dais\", $deal ) ) from $deal.tasks",
            })
    void parameters_are_found_wherever_they_are_asked_for_and_not_in_comments_and_texts(String condition) {
        assertThat(problems(condition))
                .containsExactly("bad.drl:5: there is no parameter 'dais'. Maybe you meant 'bad.days'.");
    }

    @Test
    void a_parameter_is_told_once_for_each_line() {
        assertThat(problems("$deal : Deal( check.count( \"a\", this ) > check.count( \"a\", this ) )"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$deal : Deal( createdAt < check.daysAgo( check.count( \"bad.days\", this ), this ) )",
                "$deal : Deal( check.workingTimeSince( createdAt, this ) > check.duration( 'bad.grace', this ) )",
                "$deal : Deal( check.workingTimeSince( createdAt, this ) > check.duration( \"conversation.within\", this ) )",
            })
    void parameters_of_the_rule_and_terms_of_the_company_are_asked_for(String condition) {
        assertThat(problems(condition)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "insert( $deal );               | insert",
                "insertLogical( $deal );        | insertLogical",
                "drools.insert( $deal );        | insert",
                "update( $deal );               | update",
                "modify( $deal ) { toString() } | modify",
                "delete( $deal );               | delete",
                "retract( $deal );              | retract",
                "kcontext.delete( $deal );      | delete",
            })
    void a_rule_changes_no_facts(String consequence, String word) {
        assertThat(problems("DEAL", "$deal : Deal()", consequence))
                .containsExactly("bad.drl:6: calls " + word + ", but rules change no facts. Maybe leave it out.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "createdAt < Instant.now()                      | now",
                "createdAt < Instant.ofEpochMilli( System.currentTimeMillis() ) | currentTimeMillis",
                "createdAt < new java.util.Date().toInstant()   | Date",
                "createdAt < java.time.Clock.systemUTC().instant() | systemUTC",
            })
    void a_rule_asks_the_check_for_the_moment(String constraint, String word) {
        assertThat(problems("$deal : Deal( " + constraint + " )"))
                .containsExactly(
                        "bad.drl:4: '" + word + "' asks the machine's clock; a rule speaks of the moment of the"
                                + " check. Maybe 'check.now'.");
    }

    @Test
    void a_condition_belongs_to_a_fact() {
        assertThat(problems("$deal : Deal() eval( $deal.isOpen() )"))
                .containsExactly("bad.drl:4: 'eval' belongs to no fact. Maybe a condition within a pattern.");
    }

    @Test
    void words_that_only_look_forbidden_are_used() {
        assertThat(problems(
                        "DEAL",
                        "$deal : Deal( note != \"insert( now() )\", createdAt < check.now() )",
                        "StringBuilder text = new StringBuilder(); text.insert( 0, \"eval( x )\" ); // update( $deal )\n"
                                + "violations.report( $deal );"))
                .isEmpty();
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThat(problems("DEAL", "$deal : Deal( check.count( \"x\", this ) > 0 ) Task()", "update( $deal );"))
                .extracting(problem -> problem.substring(0, 10))
                .containsExactly("bad.drl:4:", "bad.drl:4:", "bad.drl:6:");
    }
}
