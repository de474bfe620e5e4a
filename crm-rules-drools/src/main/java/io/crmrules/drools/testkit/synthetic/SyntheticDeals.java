package io.crmrules.drools.testkit.synthetic;

import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Pipeline;
import io.crmrules.model.User;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * The deals of a synthetic CRM. Of the five deals of a customer the first is open, every other time the second is open
 * in another pipeline, and the rest is closed: nobody works on one customer twice.
 */
final class SyntheticDeals {

    private static final List<Fault> FAULTS = List.of(
            Fault.DEAL_WITHOUT_TASK,
            Fault.OVERDUE_TASK,
            Fault.CONVERSATION_WITHOUT_COMMENT,
            Fault.STAGE_BEHIND_FACTS,
            Fault.UNPROCESSED_LEAD,
            Fault.WAITING_IN_EXCHANGE,
            Fault.SKIPPED_STAGE,
            Fault.MOVED_BACK,
            Fault.REQUIRED_FIELD_MISSING,
            Fault.DEAL_WITHOUT_NOTE);
    private static final int TRAINEES_LIMIT = 40;

    private final long seed;
    private final SyntheticReference reference;
    private final SyntheticCustomers customers;
    private final Consumer<Planted> planted;
    private int openOfFirstOwner;

    SyntheticDeals(long seed, SyntheticReference reference, SyntheticCustomers customers, Consumer<Planted> planted) {
        this.seed = seed;
        this.reference = reference;
        this.customers = customers;
        this.planted = planted;
    }

    /** To be asked for one after the other. */
    Deal deal(int number) {
        Dice dice = new Dice(seed, number);
        Contact customer = customers.of(number);
        Fault fault = fault(dice, number);
        Deal deal = plot(dice, number, fault)
                .title(SyntheticTexts.title(dice, number))
                .source(dice.pick(reference.sources()))
                .company(customer.company())
                .contacts(contacts(dice, number, fault, customer))
                .build();
        countOpen(deal);
        return deal;
    }

    private static Fault fault(Dice dice, int number) {
        if (inMain(number)) {
            return dice.chance(42) ? dice.pick(FAULTS) : Fault.NONE;
        }
        return inPartners(number) && dice.chance(20) ? Fault.STALE_DEAL : Fault.NONE;
    }

    private static boolean inMain(int number) {
        return number % SyntheticCustomers.DEALS_PER_CONTACT == 0;
    }

    private static boolean inPartners(int number) {
        return number % (2 * SyntheticCustomers.DEALS_PER_CONTACT) == 1;
    }

    private DealBuilder plot(Dice dice, int number, Fault fault) {
        Pipeline pipeline = pipeline(dice, number);
        User owner = fault == Fault.WAITING_IN_EXCHANGE ? SyntheticReference.EXCHANGE : reference.ownerOf(number);
        Plot plot = new Plot(dice, "D-" + (number + 1), pipeline, fault, owner);
        DealBuilder deal = tell(plot, dice, number);
        Planted violation = plot.planted();
        if (violation != null) {
            planted.accept(violation);
        }
        return deal;
    }

    private static Pipeline pipeline(Dice dice, int number) {
        boolean partners = inPartners(number) || (!inMain(number) && dice.chance(15));
        return partners ? SyntheticReference.PARTNERS : SyntheticReference.SALES;
    }

    private static DealBuilder tell(Plot plot, Dice dice, int number) {
        if (plot.waiting()) {
            return plot.lead(Workdays.ago(dice.between(6, 9)).plusSeconds(dice.between(600, 30_000)));
        }
        if (inMain(number) && plot.faultless() && dice.chance(4)) {
            return plot.lead(justNow(dice));
        }
        if (inMain(number) || inPartners(number)) {
            return plot.inWork();
        }
        int daysAgo = dice.between(1, 200);
        return dice.chance(20) ? plot.won(daysAgo) : plot.lost(daysAgo);
    }

    /** So late that nobody could be expected to take it up before the close. */
    private static Instant justNow(Dice dice) {
        return Workdays.TAKEN_AT.minus(Duration.ofMinutes(dice.between(5, 25)));
    }

    private List<Contact> contacts(Dice dice, int number, Fault fault, Contact customer) {
        if (fault == Fault.REQUIRED_FIELD_MISSING) {
            return List.of(customers.unreachable(number));
        }
        boolean lastOfCustomer = inMain(number + 1);
        if (lastOfCustomer && dice.chance(3)) {
            Contact again = customers.again(customer);
            planted.accept(new Planted("duplicate-contact", "CONTACT", again.id(), null));
            return List.of(customer, again);
        }
        return List.of(customer);
    }

    /** The first owner has too many open deals from the first one above the limit on. */
    private void countOpen(Deal deal) {
        User first = reference.ownerOf(0);
        if (deal.open() && first.equals(deal.owner()) && ++openOfFirstOwner == TRAINEES_LIMIT + 1) {
            planted.accept(new Planted("too-many-open-deals", "USER", first.id(), null));
        }
    }
}
