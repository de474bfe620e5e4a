package io.crmrules.model;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a deal's milestones say about where it should stand. */
final class Milestones {

    private Milestones() {}

    static List<Milestone> ahead(Deal deal) {
        if (deal.milestones().isEmpty()) {
            return List.of();
        }
        Set<MilestoneType> seen = EnumSet.noneOf(MilestoneType.class);
        return deal.milestones().stream()
                .filter(milestone -> seen.add(milestone.type()))
                .filter(milestone -> deal.stage().before(deal.pipeline().stageOf(milestone.type())))
                .sorted(Comparator.comparingInt((Milestone milestone) -> rank(deal, milestone))
                        .reversed())
                .toList();
    }

    private static int rank(Deal deal, Milestone milestone) {
        Stage stage = Objects.requireNonNull(deal.pipeline().stageOf(milestone.type()));
        return stage.won() ? Integer.MAX_VALUE : stage.position();
    }
}
