package io.crmrules.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a deal's milestones say about what it reached, and about where it should stand. */
final class Milestones {

    private final List<Milestone> reached;
    private final Payments payments;

    private Milestones(Deal deal) {
        Set<MilestoneType> seen = EnumSet.noneOf(MilestoneType.class);
        List<Milestone> first = new ArrayList<>(2);
        this.payments = new Payments(deal.amount());
        for (Milestone milestone : deal.milestones()) {
            boolean counts = milestone.type() != MilestoneType.PAID || payments.fill(milestone.amount());
            if (counts && seen.add(milestone.type())) {
                first.add(milestone);
            }
        }
        this.reached = Collections.unmodifiableList(first);
    }

    static List<Milestone> reached(Deal deal) {
        return deal.milestones().isEmpty() ? List.of() : new Milestones(deal).reached;
    }

    static List<Milestone> ahead(Deal deal) {
        if (deal.milestones().isEmpty() || !deal.stage().active()) {
            return List.of();
        }
        return reached(deal).stream()
                .filter(milestone -> deal.stage().before(deal.pipeline().stageOf(milestone.type())))
                .sorted(Comparator.comparingInt((Milestone milestone) -> rank(deal, milestone))
                        .reversed())
                .toList();
    }

    private static int rank(Deal deal, Milestone milestone) {
        Stage stage = Objects.requireNonNull(deal.pipeline().stageOf(milestone.type()));
        return stage.won() ? Integer.MAX_VALUE : stage.position();
    }

    static @Nullable MilestoneType unreached(Deal deal) {
        MilestoneType named = deal.stage().milestone();
        return named == null || new Milestones(deal).perhaps(named) ? null : named;
    }

    private boolean perhaps(MilestoneType type) {
        boolean unknown = type == MilestoneType.PAID && !payments.comparable();
        return unknown || reached.stream().anyMatch(milestone -> milestone.type() == type);
    }
}
