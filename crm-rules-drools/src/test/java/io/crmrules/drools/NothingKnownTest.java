package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.drools.oracle.Finding;
import io.crmrules.drools.oracle.Oracles;
import io.crmrules.drools.testkit.synthetic.RandomCrm;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.report.ViolationReport;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a CRM does not say of a deal and its parts, no rule fails and none accuses more than its oracle. */
class NothingKnownTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");
    private static final CrmSnapshot CRM = new RandomCrm(23, NOW, ZoneId.of("Europe/Moscow")).snapshot(400);
    private static final CrmChecker CHECKER =
            CrmChecker.builder().policy(Oracles.policy()).build();

    @AfterAll
    static void close() {
        CHECKER.close();
    }

    static Stream<String> absences() {
        return Absence.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("absences")
    void rules_and_oracles_agree_when_this_is_not_known(String absence) {
        UnaryOperator<Deal> without = Absence.all().getOrDefault(absence, UnaryOperator.identity());
        CrmSnapshot crm = CRM.toBuilder()
                .deals(CRM.deals().stream()
                        .filter(deal -> !deal.pipeline().archived())
                        .map(without)
                        .toList())
                .build();

        ViolationReport report = CHECKER.check(crm);

        assertThat(report.summary().failures()).isEmpty();
        Set<Finding> found = Finding.allOf(report);
        Set<Finding> expected = Oracles.findings(crm, NOW);
        assertThat(found).isNotEmpty();
        assertThat(without(found, expected)).as("by the rules alone").isEmpty();
        assertThat(without(expected, found)).as("by the oracles alone").isEmpty();
    }

    private static Set<Finding> without(Set<Finding> all, Set<Finding> others) {
        return all.stream().filter(finding -> !others.contains(finding)).collect(Collectors.toSet());
    }

    @Test
    void every_optional_part_is_left_out_once() {
        assertThat(absences())
                .hasSizeGreaterThan(40)
                .contains(
                        "deal.owner",
                        "deal.note",
                        "Task.dueAt",
                        "Comment.author",
                        "Interaction.user",
                        "StageChange.from");
    }
}
