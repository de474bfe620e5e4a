package io.crmrules.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a deal's milestones say about where it should stand. */
final class Milestones {

    private Milestones() {}

    static List<Milestone> ahead(Deal deal) {
        if (deal.milestones().isEmpty() || !deal.stage().active()) {
            return List.of();
        }
        Set<MilestoneType> seen = EnumSet.noneOf(MilestoneType.class);
        List<Milestone> ahead = new ArrayList<>(0);
        for (Milestone milestone : deal.milestones()) {
            if (seen.add(milestone.type())
                    && deal.stage().before(deal.pipeline().stageOf(milestone.type()))) {
                ahead.add(milestone);
            }
        }
        ahead.sort(Comparator.comparingInt((Milestone milestone) -> rank(deal, milestone))
                .reversed());
        return Collections.unmodifiableList(ahead);
    }

    static @Nullable MilestoneType unreached(Deal deal) {
        MilestoneType named = deal.stage().milestone();
        boolean reached = named == null || deal.milestones().stream().anyMatch(milestone -> milestone.type() == named);
        return reached ? null : named;
    }

    private static int rank(Deal deal, Milestone milestone) {
        Stage stage = Objects.requireNonNull(deal.pipeline().stageOf(milestone.type()));
        return stage.won() ? Integer.MAX_VALUE : stage.position();
    }
}
