package io.crmrules.examples.custom;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.testkit.synthetic.SyntheticCrm;
import io.crmrules.model.Comment;
import io.crmrules.model.Contact;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.DueChange;
import io.crmrules.model.FieldChange;
import io.crmrules.model.Interaction;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Money;
import io.crmrules.model.Task;
import io.crmrules.report.Violation;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In whatever order the deals of a CRM come, each of these rules finds the same. */
class OrderTest {

    private static final Instant NOW = SyntheticCrm.TAKEN_AT;
    private static final int DEALS = 300;
    private static final int ORDERS = 4;

    @Test
    void three_hundred_deals_give_the_same_findings_in_any_order() {
        CrmSnapshot crm = crm();
        List<Deal> deals = new ArrayList<>(crm.deals());
        try (CrmChecker checker = CrmChecker.builder()
                .checklist(Checklist.folder(Path.of("rules")))
                .policy(Policy.standard().set("customer-without-inn", "fields", List.of("ИНН")))
                .build()) {
            List<Violation> found = checker.check(crm).violations();

            assertThat(found)
                    .extracting(violation -> violation.criterion().id())
                    .as("criteria that find something")
                    .contains(
                            "amount-changed-after-invoice",
                            "call-at-night",
                            "discount-without-comment",
                            "partner-deal-without-contract",
                            "secret-in-comment",
                            "task-moved-too-often",
                            "two-tasks-at-once",
                            "vip-deal-without-call");
            for (int order = 0; order < ORDERS; order++) {
                Collections.shuffle(deals, new Random(order));
                CrmSnapshot other = crm.toBuilder().deals(deals).build();
                assertThat(checker.check(other).violations()).isEqualTo(found);
            }
        }
    }

    /** A CRM of everyday, with a little of everything that these rules look for. */
    private static CrmSnapshot crm() {
        CrmSnapshot crm = new SyntheticCrm(DEALS, 12).snapshot();
        List<Deal> deals = IntStream.range(0, crm.deals().size())
                .mapToObj(i -> with(crm.deals().get(i), i))
                .toList();
        return crm.toBuilder().coverage(Coverage.everything()).deals(deals).build();
    }

    private static Deal with(Deal deal, int number) {
        DealBuilder some = deal.toBuilder();
        Instant before = NOW.minus(Duration.ofDays(6));
        switch (number % 8) {
            case 0 -> some.fields(Map.of("Скидка", "25 %"));
            case 1 -> some.tags(List.of("Партнёр")).milestones(invoice(NOW.minus(Duration.ofDays(20))));
            case 2 ->
                some.milestones(invoice(before))
                        .fieldChanges(
                                List.of(new FieldChange("amount", "100", "80", NOW.minusSeconds(60), deal.owner())));
            case 3 -> some.comments(List.of(new Comment("k1", "cvv 123", before, deal.owner())));
            case 4 -> some.contacts(List.of(east())).interactions(List.of(atNight(deal)));
            case 5 -> some.tasks(List.of(call("t1", deal, putOff()), call("t2", deal, List.of())));
            case 6 -> some.amount(Money.of(2_000_000, "RUB")).interactions(List.of());
            default -> some.fields(Map.of());
        }
        return some.build();
    }

    private static List<Milestone> invoice(Instant at) {
        return List.of(new Milestone(MilestoneType.INVOICE_ISSUED, at, null));
    }

    private static Contact east() {
        return Contact.builder("east").city("Владивосток").build();
    }

    /** Four in the afternoon in Moscow. */
    private static Interaction atNight(Deal deal) {
        return Interaction.builder("i1", Interaction.Type.CALL, Instant.parse("2026-11-19T13:00:00Z"))
                .direction(Interaction.Direction.OUTGOING)
                .talkSeconds(60)
                .user(deal.owner())
                .build();
    }

    private static Task call(String id, Deal deal, List<DueChange> changes) {
        return Task.builder(id)
                .type("call")
                .assignee(deal.owner())
                .dueAt(NOW.plusSeconds(3600))
                .dueChanges(changes)
                .build();
    }

    private static List<DueChange> putOff() {
        return IntStream.range(0, 5)
                .mapToObj(i -> NOW.minus(Duration.ofDays(i + 1)))
                .map(day -> new DueChange(day, day.plusSeconds(86_400), day, null))
                .toList();
    }
}
