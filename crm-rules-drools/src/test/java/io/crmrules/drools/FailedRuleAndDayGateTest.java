package io.crmrules.drools;

import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.BOSS;
import static io.crmrules.drools.oracle.Example.ROBOT;
import static io.crmrules.drools.oracle.Example.SALES;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Pipeline;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.Severity;
import io.crmrules.report.DayGate;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that failed might have found something; it keeps the day open only where that would have. */
class FailedRuleAndDayGateTest {

    private static final String BAD = "bad";
    private static final DayGate UNKNOWN = new DayGate(new TreeMap<>(), List.of(BAD));

    @TempDir
    private Path folder;

    @BeforeEach
    void write_a_rule_that_fails_on_annas_deal() {
        new OwnRules(folder).rule(BAD, "$deal : Deal( id == \"D0\", title.substring( 9999 ) == \"\" )");
    }

    private ViolationReport check(CrmSnapshot crm, Policy policy) {
        try (CrmChecker checker = CrmChecker.builder()
                .checklist(Checklist.standard().only("deal-without-note"))
                .trustedRulesFrom(folder)
                .policy(policy)
                .cadence(Cadence.MONTHLY)
                .threads(1)
                .build()) {
            ViolationReport report = checker.check(crm);
            assertThat(Checks.result(report, BAD).verdict()).isEqualTo(Verdict.FAILED);
            return report;
        }
    }

    private ViolationReport check(Policy policy) {
        Pipeline partners = Pipeline.builder("partners").build();
        CrmSnapshot crm = Checks.notes(0, ANNA, BOSS);
        return check(crm.toBuilder().pipelines(List.of(SALES, partners)).build(), policy);
    }

    private static Policy critical() {
        return Policy.standard().severity(BAD, Severity.CRITICAL);
    }

    private void writeRule(String annotations, String condition) {
        new OwnRules(folder).file("bad.drl", """
                package own
                import io.crmrules.model.*
                import io.crmrules.rule.*
                global io.crmrules.rule.Check check
                global io.crmrules.rule.Violations violations
                rule "bad" %s
                when
                    %s
                then
                end
                """.formatted(annotations, condition));
    }

    @Test
    void it_leaves_the_gate_unknown_for_the_company_and_everybody_in_it() {
        ViolationReport report = check(critical());

        assertThat(report.dayGate()).isEqualTo(UNKNOWN);
        assertThat(report.dayGate(ANNA)).isEqualTo(UNKNOWN);
        assertThat(report.mayCloseTheDay(ANNA)).isFalse();
        assertThat(report.dayGate(BOSS).answer()).isEqualTo(DayGate.Answer.UNKNOWN);
        assertThat(Checks.result(report, BAD).checked()).isEqualTo(1);
        assertThat(Checks.result(report, BAD).notCheckable()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "CRITICAL, INSTANT, false",
        "CRITICAL, DAY_END, false",
        "CRITICAL, WEEKLY, true",
        "CRITICAL, MONTHLY, true",
        "MAJOR, INSTANT, true",
        "INFO, MONTHLY, true"
    })
    void it_matters_only_when_what_it_finds_would(Severity severity, Cadence cadence, boolean closes) {
        ViolationReport report = check(Policy.standard().severity(BAD, severity).cadence(BAD, cadence));

        assertThat(report.mayCloseTheDay()).isEqualTo(closes);
        assertThat(report.mayCloseTheDay(ANNA)).isEqualTo(closes);
        assertThat(report.summary().incomplete()).isTrue();
    }

    @Test
    void the_severity_of_the_pipeline_where_it_failed_counts() {
        Policy here = Policy.standard().forPipeline("sales", sales -> sales.severity(BAD, Severity.CRITICAL));
        Policy elsewhere = Policy.standard().forPipeline("partners", other -> other.severity(BAD, Severity.CRITICAL));
        Policy notHere = critical().forPipeline("sales", sales -> sales.severity(BAD, Severity.MINOR));

        assertThat(check(here).dayGate()).isEqualTo(UNKNOWN);
        assertThat(check(elsewhere).dayGate()).isEqualTo(DayGate.open());
        assertThat(check(notHere).dayGate()).isEqualTo(DayGate.open());
    }

    @Test
    void it_matters_on_a_closed_deal_too() {
        ViolationReport report = check(crm(deal("won", "2026-11-20T17:30").id("D0")), critical());

        assertThat(report.dayGate(ANNA)).isEqualTo(UNKNOWN);
        assertThat(report.dayGate()).isEqualTo(UNKNOWN);
    }

    @Test
    void when_it_asks_for_required_fields_their_severity_counts() {
        writeRule("@requires( \"FIELDS\" )", "$deal : Deal( id == \"D0\", title.substring( 9999 ) == \"\" )");

        assertThat(check(required(Severity.CRITICAL)).dayGate(ANNA)).isEqualTo(UNKNOWN);
        assertThat(check(required(Severity.MAJOR)).dayGate(ANNA)).isEqualTo(DayGate.open());
    }

    private static Policy required(Severity severity) {
        return Policy.parse(
                "requiredFields: [ { pipeline: sales, from: offer, field: deal.note, severity: " + severity + " } ]",
                "policy.yaml");
    }

    @Test
    void when_it_failed_on_no_deal_it_may_be_anybodys() {
        writeRule("@scope( USER )", "$portfolio : Portfolio( owner.name.substring( 9999 ) == \"\" )");
        ViolationReport report = check(critical());

        assertThat(report.dayGate()).isEqualTo(UNKNOWN);
        assertThat(report.dayGate(ANNA)).isEqualTo(UNKNOWN);
        assertThat(report.dayGate(ROBOT)).isEqualTo(UNKNOWN);
        assertThat(check(Policy.standard()).dayGate(ROBOT)).isEqualTo(DayGate.open());
    }

    @Test
    void when_there_is_nobody_the_company_does_not_know_either() {
        writeRule("@scope( CRM ) @judges( CRM )", "$refusals : Refusals( toString.substring( 9999 ) == \"\" )");
        ViolationReport report =
                check(crm(new DealBuilder[0]).toBuilder().users(List.of()).build(), critical());

        assertThat(report.dayGate()).isEqualTo(UNKNOWN);
    }
}
