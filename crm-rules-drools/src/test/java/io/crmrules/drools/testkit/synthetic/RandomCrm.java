package io.crmrules.drools.testkit.synthetic;

import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Interaction;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Money;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Random deals for differential tests: of two ways to judge a deal, one of which is known to be right or at least
 * independent, each such deal asks whether they agree.
 *
 * <p>The deals are not realistic, they are awkward. Every optional field is absent now and then; texts are blank,
 * placeholders, emoji or right-to-left; histories start in the middle, contradict the deal's stage and go on after now;
 * events gather where a criterion changes its mind (exactly at a deadline of working time, a second before, a second
 * after), see {@link Edges}. In a company that has decided nothing each criterion is violated by some and by far not by
 * all.
 *
 * <pre>{@code
 * RandomCrm crm = new RandomCrm(42, now, ZoneId.of("Europe/Moscow"));
 * crm.deals(10_000).forEach(deal -> assertThat(judged(deal)).isEqualTo(expected(deal)));
 * }</pre>
 *
 * <p>Equal seeds and edges give equal deals. Not thread-safe.
 */
public final class RandomCrm {

    private static final long CUSTOMERS = -2;
    private static final long SOURCES = -3;
    private static final long PEOPLE = -4;
    private static final long SHARED_INTERACTIONS = -5;
    private static final long CHANGES = -1_000_000;
    /** Of a hundred refusals, in one company and the next. */
    private static final List<Integer> OTHER_REASONS = List.of(30, 5, 18, 12);

    private static final int BUSY_SOURCES = 3;
    private static final int ARCHIVE = 3;
    private static final int SHARED = 40;
    private static final List<Long> AMOUNTS = List.of(0L, 0L, -1L, 1L, 69_999L, 70_000L, 250_000L);
    private static final List<DataKind> KINDS = List.of(DataKind.values());

    private final long seed;
    private final Edges edges;
    private final BiFunction<@Nullable User, Pipeline, Edges> whose;
    private final Map<String, Boundaries> byWhose = new HashMap<>();
    private final Boundaries boundaries;
    private final CrmSnapshot reference;
    private final int otherReasons;
    private final List<Interaction> shared;
    private int made;

    /** A CRM around {@code now}, in a company that has decided nothing but where it is. */
    public RandomCrm(long seed, Instant now, ZoneId zone) {
        this(seed, Edges.standard(now, zone));
    }

    private RandomCrm(long seed, Edges edges) {
        this(seed, edges, (owner, pipeline) -> edges);
    }

    /**
     * A CRM of a company.
     *
     * @param seed what the deals depend on, any number
     * @param edges of the company
     * @param whose those of the deals of an owner, null for nobody, in a pipeline
     */
    public RandomCrm(long seed, Edges edges, BiFunction<@Nullable User, Pipeline, Edges> whose) {
        this.seed = seed;
        this.edges = edges;
        this.whose = whose;
        this.boundaries = new Boundaries(edges);
        RandomCustomers customers = new RandomCustomers(new Dice(seed, CUSTOMERS), boundaries);
        LocalDate today = edges.now().atZone(edges.zone()).toLocalDate();
        RandomPeople people = new RandomPeople(new Dice(seed, PEOPLE), today);
        List<Company> companies = customers.companies();
        this.otherReasons = OTHER_REASONS.get((int) Math.floorMod(seed, (long) OTHER_REASONS.size()));
        this.reference = RandomReference.at(edges.now(), boundaries.daysAgo(new Dice(seed, SOURCES), 7), people.all())
                .companies(companies)
                .contacts(customers.contacts(companies))
                .build();
        this.shared = shared(new Dice(seed, SHARED_INTERACTIONS));
    }

    /** Interactions, each of which hangs on several deals. */
    private List<Interaction> shared(Dice dice) {
        return IntStream.range(0, SHARED)
                .mapToObj(i -> {
                    Timeline timeline = new Timeline(dice, boundaries, boundaries.moment(dice), false);
                    User user = dice.pick(reference.users());
                    return new RandomEvents(dice, timeline, reference.users(), user, edges).shared("shared-" + i);
                })
                .toList();
    }

    /** Pipelines, users, lead sources and customers, of which the deals are made; without deals. Never changes. */
    public CrmSnapshot reference() {
        return reference;
    }

    /** The next deal: the one with the number of deals made before. */
    public Deal next() {
        return deal(made++);
    }

    /** The next {@code count} deals. */
    public Stream<Deal> deals(int count) {
        return Stream.generate(this::next).limit(count);
    }

    /** The {@link #reference} with the next {@code count} deals, without the customers of deals that are yet to come. */
    public CrmSnapshot snapshot(int count) {
        List<Deal> deals = deals(count).toList();
        List<Contact> all = reference.contacts();
        List<Contact> met = all.subList(0, Math.min(RandomCustomers.SHARED + made, all.size()));
        return reference.toBuilder().contacts(met).deals(deals).build();
    }

    /** The deal {@code R-number} alone, the same whenever it is asked for: to look again at one that gave trouble. */
    public Deal deal(int number) {
        Dice dice = new Dice(seed, number);
        Pipeline pipeline = pipeline(dice);
        User owner = owner(dice);
        Boundaries own = boundaries(owner, pipeline);
        boolean quiet = dice.chance(30);
        Instant created = quiet ? edges.now().minusSeconds(dice.between(1_200_000, 8_000_000)) : own.moment(dice);
        Timeline timeline = new Timeline(dice, own, created, quiet);
        RandomHistory history = new RandomHistory(dice, timeline, reference, pipeline, owner);
        DealBuilder deal = Deal.builder("R-" + number, history.stage(), created)
                .owner(owner)
                .stageChanges(history.changes())
                .ownerChanges(history.ownerChanges());
        events(deal, new RandomEvents(dice, timeline, reference.users(), owner, edges), dice);
        card(deal, dice, number);
        Dice aside = new Dice(seed, CHANGES - number);
        return withChanges(deal.build(), aside, new Timeline(aside, own, created, quiet));
    }

    private Deal withChanges(Deal deal, Dice dice, Timeline timeline) {
        RandomChanges changes = new RandomChanges(dice, timeline, reference.users());
        return deal.toBuilder()
                .tasks(changes.ofTasks(deal.tasks()))
                .fieldChanges(changes.ofFields())
                .build();
    }

    private Pipeline pipeline(Dice dice) {
        boolean archived = dice.chance(4);
        return reference.pipelines().get(archived ? ARCHIVE : Math.max(0, dice.below(10) - 7));
    }

    private Boundaries boundaries(@Nullable User owner, Pipeline pipeline) {
        return byWhose.computeIfAbsent(
                (owner == null ? "" : owner.id()) + "/" + pipeline.id(),
                any -> new Boundaries(whose.apply(owner, pipeline)));
    }

    /** What happened on the deal; nobody has called, written or done a task on some. */
    private void events(DealBuilder deal, RandomEvents events, Dice dice) {
        boolean untouched = dice.chance(18);
        List<Interaction> interactions = untouched ? List.of() : events.interactions();
        if (!untouched && dice.chance(12)) {
            interactions.add(dice.pick(shared));
        }
        List<Task> tasks = events.tasks();
        deal.tasks(untouched ? tasks.stream().filter(Task::open).toList() : tasks)
                .interactions(interactions)
                .comments(untouched ? List.of() : events.comments(interactions))
                .milestones(events.milestones());
    }

    private void card(DealBuilder deal, Dice dice, int number) {
        deal.title(RandomTexts.text(dice, 20))
                .note(RandomTexts.text(dice, 30))
                .amount(dice.maybe(70, () -> amount(dice)))
                .createdBy(dice.maybe(80, () -> dice.pick(reference.users())))
                .source(dice.maybe(60, () -> source(dice)))
                .expectedCloseDate(dice.maybe(
                        50, () -> boundaries.moment(dice).atZone(edges.zone()).toLocalDate()))
                .closedAt(dice.maybe(20, () -> boundaries.moment(dice)))
                .refusalReason(RandomTexts.reason(dice, otherReasons))
                .fields(dice.chance(30) ? Map.of("city", RandomTexts.text(dice, 40)) : Map.of())
                .company(dice.maybe(40, () -> dice.pick(reference.companies())))
                .contacts(contacts(dice, number))
                .damagedKinds(dice.chance(6) ? Set.of(dice.pick(KINDS)) : Set.of())
                .cardComplete(dice.chance(97));
    }

    private LeadSource source(Dice dice) {
        int number = dice.below(600) == 0 ? BUSY_SOURCES : dice.below(BUSY_SOURCES);
        return reference.leadSources().get(number);
    }

    private static Money amount(Dice dice) {
        return Money.of(dice.pick(AMOUNTS), dice.chance(90) ? "RUB" : dice.pick(List.of("USD", "EUR", "")));
    }

    /** Most deals have a customer of their own, some share one with others. */
    private List<Contact> contacts(Dice dice, int number) {
        return Stream.generate(() -> reference
                        .contacts()
                        .get(dice.chance(80) ? RandomCustomers.own(number) : dice.below(RandomCustomers.SHARED)))
                .limit(dice.below(4))
                .distinct()
                .toList();
    }

    /** The first users own more than the last, so that limits are exceeded by some only. */
    private @Nullable User owner(Dice dice) {
        int users = reference.users().size();
        return dice.maybe(95, () -> reference.users().get(Math.min(dice.below(users), dice.below(users))));
    }
}
