package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that may hold code run in a process of their own: whatever they do to it is never taken for order. */
class TrustedRulesTest {

    private static final String REPORT = "violations.report( $deal );";

    @TempDir
    private Path folder;

    private Path rules;
    private Path crm;

    @BeforeEach
    void write() throws IOException {
        rules = Files.createDirectory(folder.resolve("rules"));
        crm = Crm.file(folder, Crm.of(Crm.overdue("D-1"), Crm.deal("D-2")));
    }

    @AfterEach
    void waitAsEver() {
        System.clearProperty(TrustedRules.PATIENCE);
    }

    private void rule(String name, String consequence) {
        Crm.file(rules, name + ".drl", """
                package io.crmrules.checklist
                import io.crmrules.model.*
                global io.crmrules.rule.Violations violations
                rule "%s"
                    @severity( MAJOR ) @title( "Кранов нет" ) @message( "{deal} - это кран" )
                when
                    $deal : Deal( id == "D-2" )
                then
                    %s
                end
                """.formatted(name, consequence));
    }

    private Ran check(Object... more) {
        Object[] args = {
            "check", crm, "--rules", rules, "--report", "json", "--out", folder.resolve("out"), "--cadence", "DAY_END"
        };
        Object[] all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return Ran.with(all);
    }

    private String report() throws IOException {
        return Files.readString(folder.resolve("out/report.json"));
    }

    @Test
    void a_rule_with_code_takes_part_where_it_is_trusted() throws IOException {
        rule("no-cranes", "if ( $deal.title() != null ) " + REPORT);
        Ran ran = check("--trust-rules");

        assertThat(ran.exitCode()).as(ran.toString()).isEqualTo(1);
        assertThat(ran.out()).contains("Кранов нет", "Overdue tasks");
        assertThat(ran.err()).isEmpty();
        assertThat(report()).contains("\"criterion\" : \"no-cranes\"", "\"criterion\" : \"overdue-task\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "System.exit( 0 );                 | 0",
                "System.exit( 1 );                 | 1",
                "Runtime.getRuntime().halt( 0 );   | 0",
            })
    void a_rule_that_ends_the_process_is_told_and_costs_the_others_nothing(String code, int exitCode)
            throws IOException {
        rule("no-cranes", code);
        rule("harmless", REPORT);
        Ran ran = check("--trust-rules");

        assertThat(ran.exitCode()).as(ran.toString()).isEqualTo(4);
        assertThat(ran.err())
                .contains(rules + ": ended the process of the check with exit code " + exitCode
                        + " before the check was over; what follows is without rules that hold code. Maybe leave"
                        + " --trust-rules out: rules that need no code of their own cannot do this.");
        assertThat(report()).contains("\"criterion\" : \"overdue-task\"", "ended the process of the check");
    }

    @Test
    void a_rule_that_never_comes_back_is_killed_with_its_process() throws IOException {
        System.setProperty(TrustedRules.PATIENCE, "PT3S");
        rule("no-cranes", "while ( true ) { try { Thread.sleep( 1000 ); } catch ( InterruptedException e ) { } }");
        Ran ran = check("--trust-rules", "--lang", "ru");

        assertThat(ran.exitCode()).as(ran.toString()).isEqualTo(4);
        assertThat(ran.err()).contains("слишком долго ничего не делали и остановлены вместе со своим процессом");
        assertThat(report()).contains("\"criterion\" : \"overdue-task\"");
    }

    @Test
    void without_a_folder_there_is_nothing_to_trust() {
        Ran ran = Ran.with("check", crm, "--trust-rules");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .contains("--trust-rules says how far to trust the rules of --rules DIR, which is missing.");
    }
}
