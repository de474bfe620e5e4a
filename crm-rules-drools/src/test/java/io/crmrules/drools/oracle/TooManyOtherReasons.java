package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.REFUSAL_REASONS;
import static io.crmrules.model.DataKind.STAGE_HISTORY;
import static io.crmrules.policy.Severity.INFO;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.rule.Answering;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Of at least {@code minCount} deals refused now whose refusal began in the window, more than {@code maxShare} have a
 * reason that says nothing. Blank reasons count in the whole.
 */
@Row(
        id = "too-many-other-reasons",
        severity = INFO,
        answers = Answering.HEAD_OF_SALES,
        requires = {STAGE_HISTORY, REFUSAL_REASONS})
record TooManyOtherReasons(Set<String> otherReasons, BigDecimal maxShare, int minCount, int window) implements Oracle {

    TooManyOtherReasons() {
        this(Set.of("другое", "other"), new BigDecimal("0.2"), 20, 30);
    }

    @Override
    public Stream<Accusation> judge(CrmSnapshot past, Terms terms) {
        List<Deal> refused =
                past.deals().stream().filter(deal -> counts(deal, terms)).toList();
        long others = refused.stream().filter(deal -> other(deal, terms)).count();
        boolean tooMany = refused.size() >= minCount && Shares.exceeds(others, refused.size(), maxShare);
        return tooMany
                ? Stream.of(Accusation.ofNobody(new Finding(criterion(), "CRM", "crm", null, ""))
                        .with("refused", refused.size())
                        .with("other", others)
                        .with("maxShare", maxShare))
                : Stream.empty();
    }

    private boolean counts(Deal deal, Terms terms) {
        Instant began = Refusals.began(deal, terms);
        return began != null && !deal.damagedKinds().contains(STAGE_HISTORY) && terms.lately(began, window);
    }

    private boolean other(Deal deal, Terms terms) {
        return !terms.blank(deal.refusalReason()) && new Written(deal.refusalReason()).isOneOf(otherReasons);
    }
}
