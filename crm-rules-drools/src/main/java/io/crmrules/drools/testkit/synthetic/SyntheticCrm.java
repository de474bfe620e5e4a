package io.crmrules.drools.testkit.synthetic;

import io.crmrules.model.Contact;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmSnapshotBuilder;
import io.crmrules.model.CrmStream;
import io.crmrules.model.Deal;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A large CRM that looks like a real one, with violations that were planted and are labelled: for benchmarks, for trying
 * out an installation, and for asking of any check whether it finds everything and nothing else.
 *
 * <p>It is the CRM of a Russian machinery dealer on the evening of {@link #TAKEN_AT}. A deal has about 2 tasks, 3 comments,
 * 4 interactions and 4 stage changes; five deals share a customer; seven of ten are closed; owners are as many as the
 * deals need. About a tenth of the deals violates exactly one of deal-without-task, overdue-task,
 * conversation-without-comment, stage-behind-facts, unprocessed-lead, waiting-in-exchange, skipped-stage, moved-back,
 * required-field-missing, deal-without-note and stale-deal, on the default calendar and with the default parameters;
 * besides, some contacts violate duplicate-contact and, from about 140 deals on, one owner too-many-open-deals. Nothing
 * else violates any shipped criterion. (skipped-stage and waiting-in-exchange are off by default: their deals are clean
 * until they are switched on.)
 *
 * <pre>{@code
 * List<Planted> planted = new ArrayList<>();
 * try (SyntheticCrm crm = new SyntheticCrm(1_000_000, 42, planted::add)) {
 *     crm.deals().forEachRemaining(deal -> ...);
 * }
 * }</pre>
 *
 * <p>Equal numbers and seeds give equal CRMs. A deal is made when it is asked for and then forgotten.
 */
public final class SyntheticCrm implements CrmStream {

    /** Friday, 20 November 2026, 18:05 in Moscow. */
    public static final Instant TAKEN_AT = Workdays.TAKEN_AT;

    private final int count;
    private final SyntheticReference company;
    private final SyntheticCustomers customers = new SyntheticCustomers();
    private final SyntheticDeals deals;
    private boolean begun;
    private boolean ended;

    /** So many deals, without anybody to hear what was planted. */
    public SyntheticCrm(int deals, long seed) {
        this(deals, seed, planted -> {});
    }

    /**
     * So many deals.
     *
     * @param deals how many, 0 or more
     * @param seed what they depend on, any number
     * @param planted hears of each violation before the deal that completes it is handed out
     * @throws IllegalArgumentException when {@code deals} is negative
     */
    public SyntheticCrm(int deals, long seed, Consumer<Planted> planted) {
        if (deals < 0) {
            throw new IllegalArgumentException(
                    "A CRM cannot have " + deals + " deals. Maybe you meant " + -deals + ".");
        }
        this.count = deals;
        this.company = new SyntheticReference(deals);
        this.deals = new SyntheticDeals(seed, company, customers, planted);
    }

    /** Pipelines, users and lead sources; the customers too, once the deals have been walked to their end. */
    @Override
    public CrmSnapshot reference() {
        CrmSnapshotBuilder reference = company.snapshot();
        if (ended) {
            List<Contact> contacts = customers.all(count);
            reference.contacts(contacts).companies(SyntheticCustomers.companies(contacts));
        }
        return reference.build();
    }

    /**
     * The deals, once.
     *
     * @throws IllegalStateException when they were asked for before
     */
    @Override
    public Iterator<Deal> deals() {
        if (begun) {
            throw new IllegalStateException(
                    "The deals were walked already. Maybe you want another SyntheticCrm with the same seed.");
        }
        begun = true;
        return IntStream.range(0, count).mapToObj(this::deal).iterator();
    }

    private Deal deal(int number) {
        Deal deal = deals.deal(number);
        ended = number == count - 1;
        return deal;
    }

    /** All of it at once: for CRMs that fit into memory. Walks the deals. */
    public CrmSnapshot snapshot() {
        Iterator<Deal> walk = deals();
        List<Deal> all = IntStream.range(0, count).mapToObj(i -> walk.next()).toList();
        return reference().toBuilder().deals(all).build();
    }
}
