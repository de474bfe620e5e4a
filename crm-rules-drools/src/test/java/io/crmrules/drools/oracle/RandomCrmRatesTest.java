package io.crmrules.drools.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.drools.testkit.synthetic.RandomCrm;
import io.crmrules.model.CrmSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random deals are of use only while every criterion finds some of them, lets most pass, and decides many by a second. */
class RandomCrmRatesTest {

    private static final int DEALS = 2_000;

    private final CrmSnapshot crm = random(7).snapshot(DEALS);

    private static RandomCrm random(int seed) {
        return new RandomCrm(seed, Example.NOW, WorkingTime.moscow().zone());
    }

    @Test
    void every_criterion_is_violated_by_some_and_held_by_most() {
        var rates = new TreeMap<String, Double>();
        Oracles.all().forEach(oracle -> rates.put(oracle.criterion(), rate(oracle)));

        System.out.println("Violated by so many of a hundred: " + rates);
        assertThat(rates)
                .hasSameSizeAs(Oracles.all())
                .allSatisfy((criterion, rate) -> assertThat(rate).isBetween(2.0, 50.0));
    }

    @Test
    void a_second_more_or_less_of_grace_makes_a_difference() {
        assertDecidedBySeconds(grace -> new DealWithoutTask(grace), Duration.ofHours(1));
        assertDecidedBySeconds(
                within -> new ConversationWithoutComment(within, Duration.ofMinutes(15), 30), Duration.ofHours(4));
        assertDecidedBySeconds(
                window -> new ConversationWithoutComment(Duration.ofHours(4), window, 30), Duration.ofMinutes(15));
        assertDecidedBySeconds(StageBehindFacts::new, Duration.ofHours(4));
        assertDecidedBySeconds(UnprocessedLead::new, Duration.ofMinutes(30));
        assertDecidedBySeconds(within -> new SlowFirstResponse(within, 7), Duration.ofMinutes(30));
        assertDecidedBySeconds(within -> new MissedCallNotReturned(within, 7), Duration.ofHours(1));
    }

    private void assertDecidedBySeconds(Function<Duration, Oracle> criterion, Duration limit) {
        Set<Finding> exact = criterion.apply(limit).findings(crm, Example.NOW);
        for (long seconds : List.of(-1L, 1L)) {
            assertThat(criterion.apply(limit.plusSeconds(seconds)).findings(crm, Example.NOW))
                    .as("%s, %d s", criterion.apply(limit), seconds)
                    .isNotEqualTo(exact);
        }
    }

    /** Subjects found in a hundred of those that could be found. */
    private double rate(Oracle oracle) {
        return oracle instanceof TooManyOtherReasons ? rateOfCompanies(oracle) : rateOfSubjects(oracle);
    }

    private static double rateOfCompanies(Oracle oracle) {
        int companies = 20;
        return 100.0
                * IntStream.range(0, companies)
                        .mapToObj(seed -> random(seed).snapshot(300))
                        .filter(company ->
                                !oracle.findings(company, Example.NOW).isEmpty())
                        .count()
                / companies;
    }

    private double rateOfSubjects(Oracle oracle) {
        Set<Finding> findings = oracle.findings(crm, Example.NOW);
        String type = findings.stream()
                .findAny()
                .map(finding -> finding.deal() == null ? finding.subjectType() : "DEAL")
                .orElse("DEAL");
        int all = switch (type) {
            case "USER" -> crm.users().size();
            case "CONTACT" -> crm.contacts().size();
            case "LEAD_SOURCE" -> crm.leadSources().size();
            default -> DEALS;
        };
        long guilty = findings.stream()
                .map(finding -> finding.deal() == null ? finding.subjectId() : finding.deal())
                .distinct()
                .count();
        return 100.0 * guilty / all;
    }
}
