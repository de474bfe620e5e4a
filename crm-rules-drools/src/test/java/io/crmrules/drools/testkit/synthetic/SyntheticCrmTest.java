package io.crmrules.drools.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import io.crmrules.drools.oracle.Finding;
import io.crmrules.drools.oracle.Oracles;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntheticCrmTest {

    private static final int DEALS = 5_000;

    private final List<Planted> planted = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"5000, 1", "5000, 2", "130, 3", "7, 4", "1, 5", "0, 6"})
    void what_was_planted_is_all_there_is_to_find(int deals, long seed) {
        CrmSnapshot crm = new SyntheticCrm(deals, seed, planted::add).snapshot();

        assertThat(Oracles.findings(crm, SyntheticCrm.TAKEN_AT).stream().map(SyntheticCrmTest::label))
                .containsExactlyInAnyOrderElementsOf(planted);
    }

    @Test
    void each_kind_of_fault_is_planted() {
        new SyntheticCrm(DEALS, 1, planted::add).snapshot();

        assertThat(planted)
                .extracting(Planted::criterion)
                .contains("too-many-open-deals", "duplicate-contact")
                .containsAll(EnumSet.complementOf(EnumSet.of(Fault.NONE)).stream()
                        .map(Fault::criterion)
                        .toList());
    }

    @Test
    void no_deal_has_two_faults_and_a_tenth_has_one() {
        new SyntheticCrm(DEALS, 1, planted::add).snapshot();

        List<String> deals =
                planted.stream().map(Planted::deal).filter(Objects::nonNull).toList();
        assertThat(deals).doesNotHaveDuplicates();
        assertThat(100.0 * deals.size() / DEALS).isCloseTo(10, within(1.5));
    }

    @Test
    void deals_are_as_large_as_real_ones_and_mostly_closed() {
        CrmSnapshot crm = new SyntheticCrm(DEALS, 1).snapshot();

        assertThat(mean(crm, deal -> deal.tasks().size())).isCloseTo(2, within(0.5));
        assertThat(mean(crm, deal -> deal.comments().size())).isCloseTo(3, within(0.5));
        assertThat(mean(crm, deal -> deal.interactions().size())).isCloseTo(4, within(0.5));
        assertThat(mean(crm, deal -> deal.stageChanges().size())).isCloseTo(4.5, within(0.5));
        assertThat(mean(crm, deal -> deal.open() ? 0 : 1)).isCloseTo(0.7, within(0.01));
    }

    @Test
    void five_deals_share_a_customer_who_is_in_the_reference_at_the_end() {
        SyntheticCrm stream = new SyntheticCrm(DEALS, 1);
        assertThat(stream.reference().contacts()).isEmpty();

        CrmSnapshot crm = stream.snapshot();

        assertThat(crm.contacts()).hasSizeBetween(DEALS / 5, DEALS / 4).doesNotHaveDuplicates();
        assertThat(crm.contacts())
                .containsAll(crm.deals().stream()
                        .flatMap(deal -> deal.contacts().stream())
                        .toList());
        assertThat(crm.deals().get(4).contacts().get(0))
                .isSameAs(crm.deals().get(0).contacts().get(0));
    }

    @Test
    void nothing_happens_after_the_moment_at_which_it_is_taken() {
        CrmSnapshot crm = new SyntheticCrm(1_000, 1).snapshot();

        assertThat(crm.deals())
                .allSatisfy(deal -> assertThat(deal.asOf(SyntheticCrm.TAKEN_AT)).isSameAs(deal));
    }

    @Test
    void equal_seeds_make_equal_crms() {
        Iterator<Deal> one = new SyntheticCrm(40, 9).deals();
        Iterator<Deal> other = new SyntheticCrm(40, 9).deals();

        one.forEachRemaining(
                deal -> assertThat(other.next()).usingRecursiveComparison().isEqualTo(deal));
    }

    @Test
    void the_deals_can_be_walked_once() {
        SyntheticCrm crm = new SyntheticCrm(1, 1);
        crm.deals();

        assertThatIllegalStateException()
                .isThrownBy(crm::deals)
                .withMessage("The deals were walked already. Maybe you want another SyntheticCrm with the same seed.");
    }

    @Test
    void a_negative_number_of_deals_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SyntheticCrm(-5, 1))
                .withMessage("A CRM cannot have -5 deals. Maybe you meant 5.");
    }

    private static double mean(CrmSnapshot crm, ToIntFunction<Deal> size) {
        return crm.deals().stream().mapToInt(size).average().orElseThrow();
    }

    private static Planted label(Finding finding) {
        return new Planted(finding.criterion(), finding.subjectType(), finding.subjectId(), finding.deal());
    }
}
