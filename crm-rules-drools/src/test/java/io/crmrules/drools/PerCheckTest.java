package io.crmrules.drools;

import static io.crmrules.drools.oracle.Example.NOW;
import static io.crmrules.drools.oracle.Example.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.oracle.Example;
import io.crmrules.drools.testkit.synthetic.SyntheticCrm;
import io.crmrules.json.ReportJson;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.PolicyException;
import io.crmrules.policy.Severity;
import io.crmrules.report.ViolationReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cadence and language are asked for each check, and what does not exist is refused. */
class PerCheckTest {

    private static final CrmSnapshot CRM = new SyntheticCrm(120, 7).snapshot();
    private static CrmChecker checker;

    @BeforeAll
    static void build() {
        checker = CrmChecker.builder().threads(2).build();
    }

    @AfterAll
    static void close() {
        checker.close();
    }

    private static String json(ViolationReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Cadence.class)
    void a_cadence_asked_for_is_what_a_checker_built_for_it_says(Cadence cadence) throws IOException {
        try (CrmChecker built =
                CrmChecker.builder().threads(2).cadence(cadence).language("ru").build()) {
            assertThat(json(checker.at(cadence).in("ru").check(CRM))).isEqualTo(json(built.check(CRM)));
            assertThat(json(built.at(Cadence.MONTHLY).in("en").check(CRM))).isEqualTo(json(checker.check(CRM)));
        }
        Deal deal = CRM.deals().get(3);
        assertThat(checker.at(cadence).check(deal, CRM, CRM.takenAt()))
                .isSubsetOf(checker.check(deal, CRM, CRM.takenAt()));
    }

    @Test
    void a_language_that_nothing_speaks_is_refused() {
        assertThatThrownBy(() -> checker.in("fr"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no language 'fr'. Known are en, ru.");
        assertThatThrownBy(() -> CrmChecker.builder().language("RU").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no language 'RU'. Maybe you meant 'ru'.");
    }

    @Test
    void a_criterion_that_does_not_exist_has_no_findings_to_be_glad_of() {
        ViolationReport report =
                checker.under(Policy.standard().off("overdue-task")).check(CRM);

        assertThatThrownBy(() -> report.of("overdue-tasks").orThrow(Severity.INFO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no criterion 'overdue-tasks'. Maybe you meant 'overdue-task'.");
        assertThat(report.of("overdue-task").violations()).isEmpty();
    }

    @Test
    void a_stage_that_has_the_id_of_the_deals_own_and_is_another_is_refused() {
        Stage twin = Pipeline.builder("partners")
                .stage("work", "", Stage.Type.WORKING)
                .build()
                .stages()
                .get(0);
        Deal deal = Example.deal("work", "2026-11-20T17:30").build();

        assertThatThrownBy(() -> checker.wouldMove(deal, twin, null, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The stages 'sales/work' and 'partners/work' have one id, which must be unique in a CRM."
                        + " Maybe prefix stage ids with the pipeline's.");
        assertThatThrownBy(() -> checker.wouldMove(deal, twin, null, Example.crm(), NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There is no stage 'partners/work' in this CRM.");
        assertThat(checker.wouldMove(deal, stage("work"), null, Example.crm(), NOW)
                        .open())
                .isTrue();
    }

    @Test
    void a_policy_that_leaves_no_criterion_is_refused() {
        assertThatThrownBy(() -> checker.under(Policy.standard().only(List.of())))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("only: names nothing, so that no criterion would be left.");
    }
}
