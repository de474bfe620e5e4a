package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.oracle.Comparison;
import io.crmrules.drools.oracle.Expectation;
import io.crmrules.drools.oracle.Reach;
import io.crmrules.drools.oracle.Scenario;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.report.ViolationReport;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The rules and the independent statements of the same sentences find the same in random CRMs and say the same of it:
 * under calendars, at moments, with roles, parameters, exports and pipelines of all kinds.
 */
class DifferentialTest {

    private static final int DEALS = Integer.getInteger("crmrules.differential.deals", 20_000);
    private static final int DEALS_PER_CRM = 500;

    @Test
    void engine_and_oracles_agree_on_everything() {
        List<String> disagreements = new ArrayList<>();
        Reach reach = new Reach();
        try (CrmChecker rules = CrmChecker.builder().policy(Policy.standard()).build()) {
            for (long seed = 0; seed < DEALS / DEALS_PER_CRM; seed++) {
                Scenario scenario = Scenario.of(seed);
                CrmSnapshot crm = scenario.crm(DEALS_PER_CRM);
                Expectation expected = Expectation.of(scenario, crm);
                Comparison.of(expected, report(rules, scenario, crm))
                        .forEach(difference -> disagreements.add(scenario + "\n" + difference));
                reach.add(scenario, crm, expected);
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(reach.missing()).as("what no scenario has reached").isEmpty();
    }

    private static ViolationReport report(CrmChecker rules, Scenario scenario, CrmSnapshot crm) {
        try (CrmChecker checker = rules.under(scenario.policy())) {
            ViolationReport report = checker.check(crm, scenario.now());
            assertThat(report.summary().failures()).as("%s", scenario).isEmpty();
            return report;
        }
    }
}
