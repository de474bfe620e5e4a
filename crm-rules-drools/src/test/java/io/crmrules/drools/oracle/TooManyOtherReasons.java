package io.crmrules.drools.oracle;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Of at least {@code minCount} deals refused now whose refusal began in the window, more than {@code maxPercent} of a
 * hundred have a reason that says nothing. Blank reasons count in the whole.
 */
record TooManyOtherReasons(Set<String> otherReasons, int maxPercent, int minCount, int windowDays) implements Oracle {

    TooManyOtherReasons() {
        this(Set.of("другое", "other"), 20, 20, 30);
    }

    @Override
    public String criterion() {
        return "too-many-other-reasons";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.STAGE_HISTORY);
    }

    @Override
    public Stream<Finding> judge(CrmSnapshot past, Terms terms) {
        List<Deal> refused =
                past.deals().stream().filter(deal -> counts(deal, terms)).toList();
        long others = refused.stream().filter(this::other).count();
        boolean tooMany = refused.size() >= minCount && others * 100 > (long) maxPercent * refused.size();
        return tooMany ? Stream.of(new Finding(criterion(), "CRM", "crm", null, "")) : Stream.empty();
    }

    private boolean counts(Deal deal, Terms terms) {
        if (!Stages.refusal(deal.stage()) || deal.damagedKinds().contains(DataKind.STAGE_HISTORY)) {
            return false;
        }
        Instant began = Refusals.began(deal);
        return began != null && terms.lately(began, windowDays);
    }

    private boolean other(Deal deal) {
        return !Terms.blank(deal.refusalReason()) && new Written(deal.refusalReason()).isOneOf(otherReasons);
    }
}
