package io.crmrules.drools.internal.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.drools.internal.compile.parse.RuleFile;
import io.crmrules.rule.source.RuleFlaw;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleSource;
import io.crmrules.rule.source.Trust;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways out of a rule, other than those of the corpus: none gets as far as the engine. */
class HostileRulesTest {

    private static List<RuleProblem> problems(String drl) {
        List<RuleProblem> problems = new ArrayList<>();
        RuleSource source = new RuleSource("bad", "bad.drl", "", drl, Map.of(), Trust.RESTRICTED);
        if (new RuleParser(source, problems).parse() != null) {
            problems.addAll(RuleCompiler.problems(source));
        }
        return problems;
    }

    private static void assertRefused(String drl) {
        assertThat(problems(drl))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.flaw()).isNotNull().isNotEqualTo(RuleFlaw.NOT_COMPILED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "this.class.name == \"x\"",
                "getClass().getName() == \"x\"",
                "title.getClass().forName( \"java.lang.Runtime\" ) != null",
                "title.class != null",
                "Deal.class != null",
                "check.class.classLoader != null",
                "check.getClass().getMethods().length > 0",
                "System.exit( 0 ) == null",
                "Runtime.getRuntime() != null",
                "java.lang.Runtime.getRuntime() != null",
                "title.format( \"%1000000000d\", 1 ) != null",
                "title.concat( title ).length > 0",
                "title.replaceAll( \"(a+)+\", \"b\" ) == \"x\"",
                "title.matches( \"(a+)+$\" )",
                "title.split( \"(a+)+\" ).length > 0",
                "title.intern() == \"x\"",
                "title.chars() != null",
                "tasks.stream().count() > 0",
                "tasks.clear() == null",
                "tasks.removeIf( null )",
                "tasks.parallelStream() != null",
                "tasks.wait() == null",
                "toBuilder().build() == this",
                "stage.type.declaringClass.classLoader != null",
                "stage.pipeline.class.protectionDomain != null",
                "check.wait( 100000 ) == null",
                "check.notifyAll() == null",
                "with( this ) { title = \"x\" }",
                "{ title } != null",
                "title == ( def f() { 1 } )",
                "( title = \"x\" ) != null",
                "tasks.size++ > 0",
                "title == \"\\u0022 + System.exit( 0 ) + \\u0022\"",
                "title matches \"(a|a)*b\"",
                "title matches \"(.*a){20}\"",
                "title matches \"\\\\1+(a)\"",
                "title matches note",
                "title ~= \"x\"",
                "title soundslike \"x\"",
                "isdef title",
                "proto.x != null",
                "empty == null",
                "#x",
                "1 ; System.exit( 0 )",
                "this instanceof Deal",
                "this#Deal.open",
                "/tasks[ open ]",
                "?evil( this; )",
                "createdAt after[ 1d ] check.now",
                "eval( true )",
                "open -> true",
            })
    void no_condition_reaches_out_of_the_model(String condition) {
        assertRefused("rule \"bad\" @message( \"m\" ) when $deal : Deal( " + condition
                + " ) then violations.report( $deal ); end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object()",
                "java.lang.Object()",
                "Check()",
                "Violations()",
                "$d : DealBuilder() from $deal.toBuilder()",
                "$s : String() from System.getenv( \"PATH\" )",
                "$s : String() from new String( \"x\" )",
                "$s : String() from ( String ) $deal.title",
                "$l : List() from [1, 2, 3]",
                "Task() from entry-point \"x\"",
                "Task() over window:time( 1s )",
                "Task() from accumulate( $t : Task() from $deal.tasks, init( ), action( ), result( $t ) )",
                "accumulate( Task() from $deal.tasks, init( System.exit( 0 ); ), action( ), result( 1 ) )",
                "accumulate( Task() from $deal.tasks; $n : evil.Function( 1 ) )",
                "groupby( Task() from $deal.tasks; $k : 1; $n : count( 1 ) )",
                "eval( System.exit( 0 ) == null )",
                "if ( true ) do[ evil ]",
                "forall( Task( open ) from $deal.tasks )",
                "$t : Task() @watch( * ) from $deal.tasks",
                "evil( $x; )",
                "?evil( $x; )",
            })
    void no_pattern_reaches_out_of_the_model(String pattern) {
        assertRefused("rule \"bad\" @message( \"m\" ) when $deal : Deal( open ) " + pattern
                + " then violations.report( $deal ); end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "violations.report( $deal ); System.exit( 0 );",
                "violations.report( System.exit( 0 ) );",
                "violations.report( $deal.title().concat( \"x\" ) );",
                "violations.report( $deal ); } public static void x() { ",
                "violations.report( ( Object ) $deal );",
                "violations.report( new Object() );",
                "violations.report( $deal ); delete( $deal );",
                "violations = null;",
                "drools.getKieRuntime();",
                "kcontext.halt();",
                "check.now();",
                "$deal.tasks().clear(); violations.report( $deal );",
                "{ violations.report( $deal ); }",
                "modify( $deal ) { };",
                "",
            })
    void the_consequence_reports_and_nothing_else(String consequence) {
        assertRefused("rule \"bad\" @message( \"m\" ) when $deal : Deal( open ) then " + consequence + " end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/* \\u002a/ System.exit( 0 ); /\\u002a */",
                "// \\u000a System.exit( 0 ); //",
                "/* \\u002a\\u002f Runtime.getRuntime().halt( 0 ); \\u002f\\u002a */",
            })
    void the_java_compiler_reads_no_comments(String comment) {
        String drl = "rule \"bad\" @message( \"m\" )\nwhen\n$deal : Deal( open " + comment + "\n)\n" + comment
                + "\nthen " + comment + "\nviolations.report( $deal ); " + comment + "\nend\n";

        assertThat(problems(drl)).isEmpty();
        assertThat(RuleFile.withoutComments(drl)).hasSameSizeAs(drl).doesNotContain("System", "Runtime", "u002a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.lang.System",
                "import static java.lang.System.*",
                "import function java.lang.System.exit",
                "import accumulate java.lang.Thread f",
                "import acc java.lang.Thread f",
                "global java.lang.Runtime check",
                "global io.crmrules.rule.Check violations",
                "function void f() { System.exit( 0 ); }",
                "declare trait T end",
                "declare window W Deal() over window:time( 1s ) end",
                "declare entry-point E end",
                "query q() Deal() end",
                "unit U;",
                "dialect \"mvel\"",
                "expander x.dsl",
                "no-loop true",
            })
    void a_file_holds_nothing_beside_its_rule(String before) {
        assertRefused(before
                + "\nrule \"bad\" @message( \"m\" ) when $deal : Deal( open ) then violations.report( $deal ); end");
        assertRefused("rule \"bad\" @message( \"m\" ) when $deal : Deal( open ) then violations.report( $deal ); end\n"
                + before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salience 1",
                "agenda-group \"x\"",
                "enabled false",
                "duration 1",
                "timer( cron: * * * * * ? )",
                "calendars \"x\"",
                "lock-on-active true",
                "date-effective \"01-Jan-2030\"",
                "auto-focus true",
                "dialect \"mvel\"",
                "extends \"stale-deal\"",
                "@Override",
                "@Propagation( IMMEDIATE )",
                "@since( a.b() )",
                "@since( x = System.exit( 0 ) )",
                "@message( \"m\" + System.getenv( \"PATH\" ) )",
                "@All( @Deep( 1 ) )",
                "@since( [1, 2] )",
                "@since( { System.exit( 0 ) } )",
            })
    void a_rule_has_no_attributes_and_annotations_hold_no_code(String attribute) {
        assertRefused("rule \"bad\" @severity( MAJOR ) @title( \"t\" ) " + attribute
                + " when $deal : Deal( open ) then violations.report( $deal ); end");
    }
}
