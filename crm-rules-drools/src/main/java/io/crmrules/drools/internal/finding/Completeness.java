package io.crmrules.drools.internal.finding;

import io.crmrules.model.Coverage;
import io.crmrules.model.Deal;
import io.crmrules.rule.Absence;
import io.crmrules.rule.Criterion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a CRM carries that from whose absence a rule has concluded; asked after the match, so of few deals. */
final class Completeness {

    private final Coverage coverage;

    Completeness(Coverage coverage) {
        this.coverage = coverage;
    }

    boolean allows(Criterion criterion, Deal deal, Bindings bindings) {
        for (Absence absence : criterion.judgement().absence()) {
            if (!carried(absence, deal, bindings)) {
                return false;
            }
        }
        return true;
    }

    private boolean carried(Absence absence, Deal deal, Bindings bindings) {
        String from = absence.from();
        if (from != null && !bindings.names().contains(from)) {
            return true; // another branch of the rule concludes from it
        }
        Enum<?> type = bindings.value(absence.typeBinding(), Enum.class);
        return (type == null || coverage.carriesType(absence.kind(), type))
                && coverage.carriesSince(absence.kind(), since(from, deal, bindings))
                && !deal.damagedKinds().contains(absence.kind());
    }

    private static Instant since(@Nullable String from, Deal deal, Bindings bindings) {
        if (from == null) {
            return deal.createdAt();
        }
        Instant since = bindings.value(from, Instant.class);
        return since == null ? Instant.MIN : since;
    }
}
