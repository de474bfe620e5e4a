package io.crmrules.drools.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Budgets;
import io.crmrules.CheckerSettings;
import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.drools.internal.compile.ExecutableModel;
import io.crmrules.drools.internal.compile.RuleBook;
import io.crmrules.drools.oracle.Oracles;
import io.crmrules.drools.testkit.synthetic.RandomCrm;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.policy.Cadence;
import io.crmrules.report.PersonalData;
import io.crmrules.report.ViolationReport;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The shipped rules mean the same in both of Drools' ways to compile them, so that the faster one stays open. */
class ExecutableModelTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");

    @Test
    void both_models_find_the_same() {
        Checklist checklist = Checklist.standard();
        CheckerSettings settings = new CheckerSettings(
                checklist, Oracles.policy(), Cadence.MONTHLY, "ru", 2, 100, Budgets.standard(), PersonalData.FULL);
        try (CrmChecker classic = new DroolsCrmChecker(settings, new RuleBook(checklist));
                CrmChecker executable = new DroolsCrmChecker(settings, ExecutableModel.book(checklist))) {
            for (int seed = 100; seed < 103; seed++) {
                CrmSnapshot crm = new RandomCrm(seed, NOW, ZoneId.of("Europe/Moscow")).snapshot(1000);
                ViolationReport report = classic.check(crm);

                assertThat(report.violations()).hasSizeGreaterThan(1000);
                ViolationReport same = executable.check(crm);
                assertThat(same.violations()).isEqualTo(report.violations());
                assertThat(same).isEqualTo(report);
            }
        }
    }
}
