package io.crmrules.drools.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.model.Comment;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.report.Action;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.Responsible;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A department that works well, and slips now and then, is told so, and told it fairly. */
class OrdinarySlipsTest {

    private static final int DEALS = 3_000;
    /** A tenth of the generated deals has a slip; of these so many stay. */
    private static final int SLIPS = DEALS * 3 / 100;

    private static final Instant EVENING = SyntheticCrm.TAKEN_AT;
    private static final Instant PUT_RIGHT = EVENING.plus(Duration.ofMinutes(10));
    private static final Instant LATER = EVENING.plus(Duration.ofMinutes(30));

    private static final CrmChecker CHECKER = CrmChecker.builder()
            .policy(Policy.standard().on("skipped-stage").on("waiting-in-exchange"))
            .build();

    private final Map<String, String> slips = new HashMap<>();
    private final CrmSnapshot crm = department();
    private final ViolationReport report = CHECKER.check(crm, EVENING);

    @AfterAll
    static void close() {
        CHECKER.close();
    }

    /** So many deals, of which 3 % slipped. */
    private CrmSnapshot department() {
        Map<String, String> planted = new HashMap<>();
        CrmSnapshot all =
                new SyntheticCrm(DEALS * 11 / 10, 8, slip -> planted.put(slip.deal(), slip.criterion())).snapshot();
        List<Deal> deals = new ArrayList<>();
        for (Deal deal : all.deals()) {
            String slip = planted.get(deal.id());
            if (deals.size() < DEALS && (slip == null || slips.size() < SLIPS)) {
                deals.add(deal);
                if (slip != null) {
                    slips.put(deal.id(), slip);
                }
            }
        }
        return all.toBuilder().deals(deals).build();
    }

    @Test
    void the_department_is_as_it_is_meant() {
        assertThat(crm.deals()).hasSize(DEALS);
        assertThat(slips).hasSize(SLIPS);
        assertThat(deals(report)).containsAll(slips.keySet());
    }

    @Test
    void nothing_is_systemic() {
        assertThat(report.summary().results()).noneMatch(CriterionResult::systemic);
    }

    @Test
    void most_people_may_go_home_once_they_have_done_what_the_report_asked_for() {
        ViolationReport later = CHECKER.check(putRight(), LATER);

        assertThat(mayGo(later))
                .isGreaterThanOrEqualTo(people().size() * 9 / 10)
                .isGreaterThan(mayGo(report));
        assertThat(later.summary().dayGate().unknown()).isEmpty();
    }

    @Test
    void a_deal_that_was_handed_over_leaves_what_was_done_on_it_with_who_did_it() {
        Map<String, User> doers = new HashMap<>();
        CrmSnapshot handedOver = handedOver(doers);
        List<Violation> found = CHECKER.check(handedOver, LATER).violations().stream()
                .filter(violation -> violation.deal() != null
                        && doers.containsKey(violation.deal().id()))
                .filter(violation -> Set.of("moved-back", "skipped-stage", "conversation-without-comment")
                        .contains(violation.criterion().id()))
                .toList();

        assertThat(found)
                .hasSizeGreaterThan(5)
                .allSatisfy(violation -> assertThat(violation.answers())
                        .isEqualTo(Responsible.of(doers.get(violation.deal().id()))));
    }

    @Test
    void nobody_answers_for_what_another_did() {
        Map<String, Deal> deals = crm.deals().stream().collect(Collectors.toMap(Deal::id, deal -> deal));

        assertThat(report.violations())
                .filteredOn(violation -> violation.answers().type() == Responsible.Type.USER)
                .filteredOn(violation -> violation.deal() != null)
                .allSatisfy(violation -> assertThat(violation.answers().user())
                        .isEqualTo(deals.get(violation.deal().id()).owner()));
    }

    private static Set<String> deals(ViolationReport report) {
        return report.violations().stream()
                .map(Violation::deal)
                .filter(deal -> deal != null)
                .map(deal -> deal.id())
                .collect(Collectors.toSet());
    }

    private List<User> people() {
        return crm.users().stream()
                .filter(user -> user.role() == Role.SALES_REP || user.role() == Role.TRAINEE)
                .toList();
    }

    private int mayGo(ViolationReport at) {
        return (int) people().stream()
                .filter(user -> at.summary().mayCloseTheDay(user))
                .count();
    }

    private CrmSnapshot later(Stream<Deal> deals) {
        return CrmSnapshot.builder(LATER)
                .coverage(crm.coverage())
                .pipelines(crm.pipelines())
                .users(crm.users())
                .companies(crm.companies())
                .contacts(crm.contacts())
                .leadSources(crm.leadSources())
                .deals(deals.toList())
                .build();
    }

    private CrmSnapshot putRight() {
        Map<String, List<Violation>> byDeal = report.violations().stream()
                .filter(violation -> violation.deal() != null)
                .collect(Collectors.groupingBy(violation -> violation.deal().id()));
        return later(crm.deals().stream().map(deal -> putRight(deal, byDeal.getOrDefault(deal.id(), List.of()))));
    }

    private static Deal putRight(Deal before, List<Violation> found) {
        Deal deal = before;
        for (Violation violation : found) {
            deal = done(deal, violation, violation.action());
        }
        return deal;
    }

    private static Deal done(Deal deal, Violation violation, @Nullable Action action) {
        if (action == null) {
            return deal;
        }
        DealBuilder done = deal.toBuilder();
        return switch (action.type()) {
            case CREATE_TASK -> done.tasks(and(deal.tasks(), nextTask(deal))).build();
            case COMPLETE_TASK ->
                done.tasks(and(
                                deal.tasks().stream()
                                        .map(task -> task.id()
                                                        .equals(violation
                                                                .subject()
                                                                .id())
                                                ? completed(task)
                                                : task)
                                        .toList(),
                                nextTask(deal)))
                        .build();
            case WRITE_COMMENT ->
                done.comments(and(
                                deal.comments(),
                                new Comment(
                                        "late",
                                        "Клиент ждёт договор, решили отправить его в понедельник",
                                        PUT_RIGHT,
                                        deal.owner())))
                        .build();
            case PROCESS_LEAD -> takenIntoWork(deal);
            default -> deal;
        };
    }

    private static Deal takenIntoWork(Deal deal) {
        Stage work = deal.pipeline().stages().get(deal.stage().position() + 1);
        return deal.toBuilder()
                .stage(work)
                .stageChanges(and(deal.stageChanges(), new StageChange(deal.stage(), work, PUT_RIGHT, deal.owner())))
                .build();
    }

    private static Task nextTask(Deal deal) {
        return Task.builder("next")
                .text("Позвонить и согласовать условия поставки")
                .createdAt(PUT_RIGHT)
                .createdBy(deal.owner())
                .assignee(deal.owner())
                .dueAt(PUT_RIGHT.plus(Duration.ofDays(3)))
                .build();
    }

    private static Task completed(Task task) {
        return Task.builder(task.id())
                .type(task.type())
                .text(task.text())
                .createdAt(task.createdAt())
                .createdBy(task.createdBy())
                .assignee(task.assignee())
                .dueAt(task.dueAt())
                .completedAt(PUT_RIGHT)
                .build();
    }

    /** Every deal that slipped goes to somebody else, who did none of it. */
    private CrmSnapshot handedOver(Map<String, User> doers) {
        List<User> people = people();
        return later(crm.deals().stream().map(deal -> {
            User doer = deal.owner();
            if (!slips.containsKey(deal.id()) || doer == null || !new HashSet<>(people).contains(doer)) {
                return deal;
            }
            doers.put(deal.id(), doer);
            User next = people.get((people.indexOf(doer) + 1) % people.size());
            return deal.toBuilder()
                    .owner(next)
                    .ownerChanges(and(deal.ownerChanges(), new OwnerChange(doer, next, PUT_RIGHT, doer)))
                    .build();
        }));
    }

    private static <T> List<T> and(List<T> those, T one) {
        return Stream.concat(those.stream(), Stream.of(one)).toList();
    }
}
