package io.crmrules.drools;

import static io.crmrules.drools.Checks.check;
import static io.crmrules.drools.Checks.result;
import static io.crmrules.drools.oracle.Example.call;
import static io.crmrules.drools.oracle.Example.comment;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.report.ViolationReport;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What several criteria go by is there for each of them, whatever else the checklist holds. */
class CompanyTermsTest {

    private static final String POOR = "poor-comment";
    private static final CrmSnapshot TALKED = crm(deal("work", "2026-11-16T10:00")
            .interactions(List.of(call("c", "2026-11-20T10:00", 200)))
            .comments(List.of(comment("Созвонились", "2026-11-20T10:05"))));

    @ParameterizedTest
    @ValueSource(strings = {POOR, "comment-without-agreement", "conversation-without-comment"})
    void each_criterion_of_comments_stands_alone(String criterion) {
        ViolationReport report = check(TALKED, Policy.standard().on(criterion), criterion);

        assertThat(report.of(criterion).violations()).hasSize(criterion.startsWith("conversation") ? 0 : 1);
        assertThat(result(report, criterion).checked()).isEqualTo(1);
        assertThat(result(report, criterion).parameters())
                .containsEntry("conversation.within", "4 h")
                .containsEntry("conversation.mergeWindow", "15 min")
                .containsEntry("conversation.lookback", "30");
    }

    static Stream<Policy> policiesOfOneDay() {
        return Stream.of(
                Policy.standard().term("conversation.lookback", 1),
                Policy.standard().set("conversation-without-comment", "lookback", 1),
                Policy.standard().forPipeline("sales", sales -> sales.term("conversation.lookback", 1)),
                Policy.standard()
                        .forPipeline("sales", sales -> sales.set("conversation-without-comment", "lookback", 1)));
    }

    @ParameterizedTest
    @MethodSource("policiesOfOneDay")
    void a_term_holds_under_each_of_its_names_whoever_is_in_the_checklist(Policy policy) {
        CrmSnapshot crm = crm(deal("work", "2026-11-16T10:00")
                .interactions(List.of(call("c", "2026-11-18T10:00", 200)))
                .comments(List.of(comment("Созвонились", "2026-11-18T10:05"))));

        assertThat(check(crm, Policy.standard(), POOR).violations()).hasSize(1);
        assertThat(check(crm, policy, POOR).violations()).isEmpty();
    }

    @Test
    void a_rule_of_ones_own_goes_by_them_too(@TempDir Path folder) {
        new OwnRules(folder).file("answered.drl", """
                        // Whoever was talked with lately is told.
                        rule "answered"
                            @terms( "conversation.lookback" )
                        when
                            $deal : Deal( check.conversedSince( this, check.daysAgo( "conversation.lookback", this ) ) )
                        then
                            violations.report( $deal );
                        end
                        """).file("busy.drl", """
                        // Whoever has open deals is told, when the company knows how long a comment takes.
                        rule "busy"
                            @scope( USER ) @terms( "conversation.within" )
                        when
                            $portfolio : Portfolio( size > 0, check.duration( "conversation.within" ).seconds == 14400 )
                        then
                            violations.report( $portfolio );
                        end
                        """);

        try (CrmChecker checker = CrmChecker.builder()
                .checklist(Checklist.standard().only("deal-without-note"))
                .trustedRulesFrom(folder)
                .build()) {
            assertThat(checker.ruleProblems()).isEmpty();
            ViolationReport report = checker.check(TALKED);
            assertThat(report.of("answered").violations()).hasSize(1);
            assertThat(report.of("busy").violations()).hasSize(1);
        }
    }
}
