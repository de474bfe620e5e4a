package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.LEAD_SOURCES;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.LeadSource;
import io.crmrules.rule.Answering;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/** An active lead source that is not new produced no deal inside the time for which it may be silent. */
@Row(id = "silent-lead-source", severity = MAJOR, answers = Answering.SYSTEM, requires = LEAD_SOURCES)
record SilentLeadSource(int maxSilence) implements Oracle {

    SilentLeadSource() {
        this(7);
    }

    @Override
    public boolean seesAll() {
        return true;
    }

    @Override
    public Stream<Accusation> judge(CrmSnapshot past, Terms terms) {
        return past.leadSources().stream()
                .filter(source -> source.active() && !isNew(source, terms))
                .flatMap(source -> judge(source, past, terms));
    }

    private Stream<Accusation> judge(LeadSource source, CrmSnapshot past, Terms terms) {
        Instant last = past.deals().stream()
                .filter(deal -> source.equals(deal.source()))
                .map(Deal::createdAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return last != null && terms.lately(last, maxSilence)
                ? Stream.empty()
                : Stream.of(Accusation.ofNobody(new Finding(criterion(), "LEAD_SOURCE", source.id(), null, ""))
                        .since(last)
                        .with("lastDealAt", last)
                        .with("source", source)
                        .with("maxSilence", maxSilence));
    }

    /** One that nobody dated counts as old. */
    private boolean isNew(LeadSource source, Terms terms) {
        return source.createdAt() != null && terms.lately(source.createdAt(), maxSilence);
    }
}
