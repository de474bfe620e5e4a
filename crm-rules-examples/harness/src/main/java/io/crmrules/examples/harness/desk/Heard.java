package io.crmrules.examples.harness.desk;

import io.crmrules.examples.harness.export.PassingDeals;
import io.crmrules.model.CrmStream;
import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A CRM of which is kept, while its deals go by, what quality control needs of them, as they stood at a moment. */
public final class Heard extends PassingDeals {

    private static final Duration LOOK_BACK = Duration.ofDays(7);

    private final Instant now;
    private final Duration shortest;
    private final List<Deal> waiting = new ArrayList<>();
    private final List<RefusedDeal> refused = new ArrayList<>();
    private final List<Talk> talks = new ArrayList<>();

    /** @param shortest conversation that counts as one */
    public Heard(CrmStream crm, Instant now, Duration shortest) {
        super(crm);
        this.now = now;
        this.shortest = shortest;
    }

    /** Deals that were refused and wait for somebody to verify it. */
    List<Deal> waiting() {
        return waiting;
    }

    /** All refusals of which the moment is known. */
    List<RefusedDeal> refused() {
        return refused;
    }

    /** The recorded conversations of the last days. */
    List<Talk> talks() {
        return talks;
    }

    /** The same without conversations that were listened to, by their keys. */
    public Heard without(Set<String> judged) {
        talks.removeIf(talk -> judged.contains(talk.id()));
        return this;
    }

    @Override
    protected void passes(Deal deal) {
        if (deal.existedAt(now)) {
            note(reference().asOf(reference().withKnownUsers(deal), now));
        }
    }

    private void note(Deal deal) {
        if (deal.stage().type() == Stage.Type.CONDITIONAL_REFUSAL) {
            waiting.add(deal);
        }
        RefusedDeal refusal = RefusedDeal.of(deal);
        if (refusal != null) {
            refused.add(refusal);
        }
        Talk.of(deal, shortest)
                .filter(Talk::recorded)
                .filter(talk -> talk.interaction().startedAt().isAfter(now.minus(LOOK_BACK)))
                .forEach(talks::add);
    }
}
