package io.crmrules.examples.harness.export.bitrix24.internal.papers;

import io.crmrules.examples.harness.export.bitrix24.internal.Bodies;
import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.Times;
import io.crmrules.examples.harness.export.internal.assembly.Deals;
import io.crmrules.examples.harness.export.internal.assembly.Evidence;
import io.crmrules.examples.harness.export.internal.assembly.Owner;
import io.crmrules.examples.harness.export.internal.assembly.Placing;
import io.crmrules.model.DataKind;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** crm.item.payment.list of each deal; it does not say of which deal it speaks: only what it is called does. */
final class Payments {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Set<DataKind> KINDS = Set.of(DataKind.MILESTONES);

    private final Bodies bodies;
    private final Times times;
    private final Deals deals;
    private boolean anyPaid;

    Payments(Bodies bodies, Times times, Deals deals) {
        this.bodies = bodies;
        this.times = times;
        this.deals = deals;
    }

    void read(Evidence evidence) {
        bodies.eachLabelled(Resource.PAYMENTS, (label, record) -> {
            Matcher deal = NUMBER.matcher(label);
            if (!deal.find()) {
                evidence.doubt(KINDS);
                throw record.broken(
                        "It does not say whose payment it is; it is left out.",
                        "Maybe name the file after the deal: crm.item.payment.list-101.json.");
            }
            payment(record, Owner.deal(deal.group()));
        });
    }

    private void payment(JsonCursor record, Owner owner) throws BrokenRecordException {
        deals.read(record, List.of(owner), KINDS, place -> {
            if (!record.has("paid")) {
                throw record.missing("paid");
            }
            if (record.flag("paid", false)) {
                paid(place, times.required(record, "datePaid"), record, "sum", "currency");
                anyPaid = true;
            }
        });
    }

    /** Adds a payment; one of nothing, or of an amount that is not told, may be any part of what is due. */
    static void paid(Placing place, Instant at, JsonCursor record, String amount, String currency) {
        BigDecimal sum = record.number(amount);
        if (sum == null || sum.signum() <= 0) {
            place.damage(KINDS);
            return;
        }
        Milestone paid = new Milestone(MilestoneType.PAID, at, new Money(sum, record.text(currency)));
        place.deals().forEach(deal -> deal.add(paid));
    }

    /** That nothing was paid shows on the deals whose payments were asked for, once any was paid here. */
    void prove(Evidence evidence) {
        if (anyPaid && bodies.complete(Resource.PAYMENTS)) {
            evidence.proveTypes(DataKind.MILESTONES, Set.of(MilestoneType.PAID.name()));
            deals.all().stream()
                    .filter(deal -> !bodies.complete(Resource.PAYMENTS, "deal", deal.id()))
                    .forEach(deal -> deal.damage(KINDS));
        }
    }
}
