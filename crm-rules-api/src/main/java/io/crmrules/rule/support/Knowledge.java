package io.crmrules.rule.support;

import io.crmrules.model.Coverage;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.MilestoneType;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be concluded from what is not there, and of which deals it cannot. */
public final class Knowledge {

    private final Coverage coverage;
    private final Map<String, Set<DataKind>> absence;
    private final Map<String, Set<Deal>> withheld = new HashMap<>();

    /** @param absence the kinds from whose absence a criterion concludes, by the id of the criterion */
    public Knowledge(Coverage coverage, Map<String, Set<DataKind>> absence) {
        this.coverage = coverage;
        this.absence = absence;
    }

    /** Everything is known. */
    public static Knowledge complete() {
        return new Knowledge(Coverage.everything(), Map.of());
    }

    Coverage coverage() {
        return coverage;
    }

    boolean reaches(String criterion, Deal deal, @Nullable Instant moment) {
        if (coverage.spans().isEmpty()) {
            return true;
        }
        for (DataKind kind : absence.getOrDefault(criterion, Set.of())) {
            if (!reaches(criterion, kind, deal, moment)) {
                return false;
            }
        }
        return true;
    }

    boolean reaches(String criterion, DataKind kind, Deal deal, @Nullable Instant moment) {
        return withheldUnless(since(kind, deal, moment), criterion, deal);
    }

    boolean reaches(String criterion, MilestoneType type, Deal deal, @Nullable Instant moment) {
        boolean carried = coverage.carriesType(DataKind.MILESTONES, type);
        return withheldUnless(carried && since(DataKind.MILESTONES, deal, moment), criterion, deal);
    }

    private boolean since(DataKind kind, Deal deal, @Nullable Instant moment) {
        return coverage.carriesSince(kind, moment == null ? Instant.MIN : moment)
                && !deal.damagedKinds().contains(kind);
    }

    private boolean withheldUnless(boolean known, String criterion, Deal deal) {
        if (!known) {
            withheld.computeIfAbsent(criterion, any -> Collections.newSetFromMap(new IdentityHashMap<>()))
                    .add(deal);
        }
        return known;
    }

    /** The deals of which a criterion said nothing because the snapshot does not reach back far enough, by criterion. */
    public Map<String, Set<Deal>> withheld() {
        return withheld;
    }
}
