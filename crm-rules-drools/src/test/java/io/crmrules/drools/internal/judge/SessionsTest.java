package io.crmrules.drools.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crmrules.Budgets;
import io.crmrules.CheckerSettings;
import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.OwnRules;
import io.crmrules.drools.internal.check.DroolsCrmChecker;
import io.crmrules.drools.internal.compile.RuleBooks;
import io.crmrules.drools.testkit.synthetic.RandomCrm;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.policy.Cadence;
import io.crmrules.report.PersonalData;
import io.crmrules.report.RuleFailedException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.KieBase;

/** A base holds on to every session that is not disposed: thousands of them are hundreds of megabytes. */
class SessionsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");
    private static final CrmSnapshot CRM = new RandomCrm(9, NOW, ZoneId.of("Europe/Moscow")).snapshot(200);

    @TempDir
    Path folder;

    @Test
    void sessions_are_few_and_all_are_disposed_in_the_end_whatever_fails() {
        new OwnRules(folder)
                .rule("bad", "$deal : Deal( owner.name != null )")
                .rule("worse", "$deal : Deal()", "throw new IllegalStateException();");
        List<KieBase> bases = Collections.synchronizedList(new ArrayList<>());
        Checklist checklist = Checklist.standard()
                .only("deal-without-note", "too-many-open-deals", "duplicate-contact")
                .and(Checklist.trustedFolder(folder));
        DroolsCrmChecker checker = new DroolsCrmChecker(settings(checklist), RuleBooks.recording(checklist, bases));

        for (int i = 0; i < 3; i++) {
            assertThat(checker.check(CRM).summary().failures()).isNotEmpty();
            CRM.deals().stream()
                    .filter(deal -> !deal.pipeline().archived())
                    .limit(20)
                    .forEach(deal -> failing(checker, deal));
        }
        assertThat(bases).hasSizeGreaterThan(4);
        assertThat(sessions(bases)).isBetween(1, 2 * bases.size());

        checker.close();
        assertThat(sessions(bases)).isZero();
    }

    @Test
    void checkers_under_other_policies_share_their_sessions_and_need_not_be_closed() {
        List<KieBase> bases = Collections.synchronizedList(new ArrayList<>());
        Checklist checklist = Checklist.standard().only("deal-without-note", "stale-deal", "duplicate-contact");
        DroolsCrmChecker checker = new DroolsCrmChecker(settings(checklist), RuleBooks.recording(checklist, bases));
        checker.check(CRM);
        int alone = sessions(bases);

        for (int i = 0; i < 200; i++) {
            CrmChecker other = checker.under(Policy.standard().set("stale-deal", "maxIdleDays", 1 + i % 9));
            other.check(CRM.deals().get(i), CRM, NOW);
            other.at(Cadence.DAY_END).in("ru").check(CRM.deals().get(i), CRM, NOW);
        }

        assertThat(alone).isPositive();
        assertThat(sessions(bases)).isEqualTo(alone);
        checker.close();
        assertThat(sessions(bases)).isZero();
    }

    private static void failing(DroolsCrmChecker checker, Deal deal) {
        assertThatExceptionOfType(RuleFailedException.class).isThrownBy(() -> checker.check(deal, CRM, NOW));
    }

    private static int sessions(List<KieBase> bases) {
        return bases.stream().mapToInt(base -> base.getKieSessions().size()).sum();
    }

    private static CheckerSettings settings(Checklist checklist) {
        return new CheckerSettings(
                checklist, Policy.standard(), Cadence.MONTHLY, "en", 2, 30, Budgets.standard(), PersonalData.FULL);
    }
}
