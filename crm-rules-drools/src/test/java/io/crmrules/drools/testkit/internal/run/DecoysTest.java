package io.crmrules.drools.testkit.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import io.crmrules.policy.Severity;
import io.crmrules.report.ViolationReport;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecoysTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");
    private static final Pipeline SALES = Pipeline.builder("sales")
            .stage("work", "Работа", Stage.Type.WORKING)
            .stage("won", "Успех", Stage.Type.WON)
            .build();
    private static final User ANNA = User.of("u1", "Анна", null);

    private final CrmSnapshot crm = CrmSnapshot.builder(NOW)
            .pipelines(List.of(SALES))
            .users(List.of(ANNA))
            .addDeals(Deal.builder("D-1", SALES.stages().get(0), NOW.minusSeconds(60))
                    .owner(ANNA)
                    .build())
            .build();

    @Test
    void others_stand_beside_the_deals_of_the_case_and_share_nothing_with_them() {
        CrmSnapshot beside = new Decoys(crm).beside();

        assertThat(beside.deals()).extracting(Deal::id).containsExactly("D-1", "decoy-work", "decoy-won");
        assertThat(beside.deals().subList(1, 3)).extracting(Deal::owner).doesNotContain(ANNA);
    }

    @Test
    void the_library_finds_nothing_critical_about_them() {
        try (CrmChecker checker = CrmChecker.builder().build()) {
            ViolationReport report = checker.check(new Decoys(crm).alone());

            assertThat(report.atLeast(Severity.CRITICAL).violations()).isEmpty();
        }
    }
}
