package io.crmrules.drools.oracle;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.LeadSource;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An active lead source that is not new produced no deal inside the time for which it may be silent. */
record SilentLeadSource(int maxSilenceDays) implements Oracle {

    SilentLeadSource() {
        this(7);
    }

    @Override
    public String criterion() {
        return "silent-lead-source";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.LEAD_SOURCES);
    }

    @Override
    public Stream<Finding> judge(CrmSnapshot past, Terms terms) {
        Set<String> heard = past.deals().stream()
                .filter(deal -> terms.lately(deal.createdAt(), maxSilenceDays))
                .map(Deal::source)
                .filter(Objects::nonNull)
                .map(LeadSource::id)
                .collect(Collectors.toSet());
        return past.leadSources().stream()
                .filter(source -> source.active() && !isNew(source, terms) && !heard.contains(source.id()))
                .map(source -> new Finding(criterion(), "LEAD_SOURCE", source.id(), null, ""));
    }

    /** One that nobody dated counts as old. */
    private boolean isNew(LeadSource source, Terms terms) {
        return source.createdAt() != null && terms.lately(source.createdAt(), maxSilenceDays);
    }
}
