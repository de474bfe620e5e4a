package io.crmrules.drools;

import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.change;
import static io.crmrules.drools.oracle.Example.comment;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static io.crmrules.drools.oracle.Example.moment;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.model.Contact;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Interaction;
import io.crmrules.model.LeadSource;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule of one's own gets the facts of several deals that it speaks of, whatever shipped criteria are on or off. */
class OwnFactsTest {

    private static final String TEXT = "Отправил коммерческое предложение";
    private static final CrmSnapshot CRM = crm(
                    deal("work", "2026-09-01T10:00")
                            .id("D-1")
                            .comments(comment(TEXT, "2026-09-02T10:00"))
                            .interactions(call("2026-09-02T10:00"))
                            .contacts(customer("c1")),
                    deal("work", "2026-09-01T11:00")
                            .id("D-2")
                            .comments(comment(TEXT, "2026-09-02T11:00"))
                            .contacts(customer("c2")),
                    deal("lost", "2026-09-01T12:00")
                            .id("D-3")
                            .stageChanges(change("work", "lost", "2026-09-02T12:00", ANNA))
                            .refusalReason("другое"))
            .toBuilder()
            .contacts(List.of(customer("c1"), customer("c2")))
            .leadSources(List.of(new LeadSource("form", "", LeadSource.Kind.WEB_FORM, true, null)))
            .build();

    @TempDir
    private Path folder;

    private static Interaction call(String at) {
        return Interaction.builder("i1", Interaction.Type.CALL, moment(at))
                .direction(Interaction.Direction.OUTGOING)
                .talkSeconds(60)
                .user(ANNA)
                .line("503-814")
                .build();
    }

    private static Contact customer(String id) {
        return Contact.builder(id).phones(List.of("+79161234567")).build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            USER | $fact : Portfolio( calls > 0 )                                                  | violations.report( $fact );
            USER | $fact : Portfolio() $text : CopiedText( size > 1 ) from $fact.copiedTexts       | violations.report( $fact );
            USER | $fact : Portfolio( callsByLine.size > 0 )                                         | violations.report( $fact );
            CRM  | $fact : Refusals( size > 0 )                                                    | violations.report( $fact );
            CRM  | $fact : ContactGroup( $oldest : oldest )                                        | violations.report( $oldest );
            CRM  | $fact : DealGroup( $oldest : oldest )                                           | violations.report( $oldest );
            CRM  | $fact : LeadFlow( $source : source )                                            | violations.report( $source );
            """)
    void finds_the_same_with_all_shipped_criteria_and_with_none(String scope, String condition, String consequence) {
        new OwnRules(folder).file("own.drl", rule("own", "@scope( " + scope + " )", condition, consequence));

        for (Policy policy : List.of(Policy.standard(), Policy.standard().only(List.of("own")))) {
            ViolationReport report = check(policy, Checklist.standard());
            assertThat(report.summary().failures()).isEmpty();
            assertThat(report.of("own").violations()).hasSize(1);
        }
        assertThat(check(Policy.standard(), Checklist.none()).of("own").violations())
                .hasSize(1);
    }

    @Test
    void says_itself_by_which_terms_its_facts_are_prepared() {
        String annotations = "@scope( USER ) @parameters( \"window = 30 days; minLength = 5\" )"
                + " @facts( \"Portfolio.copiedTexts: minLength, window; Portfolio.calls: window\" )";
        String condition = "$fact : Portfolio( calls > 0 || copiedTexts.size > 0 )";
        new OwnRules(folder).file("own.drl", rule("own", annotations, condition, "violations.report( $fact );"));

        assertThat(check(Policy.standard(), Checklist.standard()).of("own").violations())
                .isEmpty();
        assertThat(check(Policy.standard().set("own", "window", 100), Checklist.standard())
                        .of("own")
                        .violations())
                .hasSize(1);
    }

    @Test
    void does_not_change_what_a_shipped_criterion_sees() {
        Policy policy = Policy.standard().set("copy-pasted-comment", "minDeals", 2);
        String condition = "$fact : Portfolio( copiedTexts.size > 0 )";
        new OwnRules(folder).file("own.drl", rule("own", "@scope( USER )", condition, "violations.report( $fact );"));

        ViolationReport report = check(policy, Checklist.standard());

        assertThat(report.of("own").violations()).hasSize(1);
        assertThat(Checks.result(report, "copy-pasted-comment").verdict()).isEqualTo(Verdict.PASSED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Portfolio.call: window          | 'Portfolio.call' is not known. Maybe you meant 'Portfolio.calls'.
            Refusals: window                | 'Refusals' is not known. Known are Portfolio, Portfolio.calls.
            Portfolio.calls: widow          | 'widow' is not known. Maybe you meant 'window'.
            Portfolio.calls: window, length | 'length' is not known. Known are window.
            """)
    void is_refused_when_it_names_terms_that_there_are_not(String facts, String problem) {
        String annotations = "@scope( USER ) @parameters( \"window = 30 days\" )\n    @facts( \"" + facts + "\" )";
        new OwnRules(folder)
                .file(
                        "own.drl",
                        rule("own", annotations, "$fact : Portfolio( calls > 0 )", "violations.report( $fact );"));

        assertThat(check(Policy.standard(), Checklist.none()).summary().ruleProblems())
                .extracting(Object::toString)
                .containsExactly(folder.resolve("own.drl") + ":3:5: @facts: " + problem);
    }

    private static String rule(String name, String annotations, String condition, String consequence) {
        return "// A rule of one's own.\nrule \"" + name + "\" " + annotations + "\nwhen\n    " + condition
                + "\nthen\n    " + consequence + "\nend\n";
    }

    private ViolationReport check(Policy policy, Checklist checklist) {
        try (CrmChecker checker = CrmChecker.builder()
                .checklist(checklist)
                .trustedRulesFrom(folder)
                .policy(policy)
                .threads(1)
                .build()) {
            return checker.check(CRM);
        }
    }
}
