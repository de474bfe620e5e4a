package io.crmrules.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a deal's milestones say about what it reached, and about where it should stand. Immutable. */
public final class Milestones {

    private final Deal deal;
    private final List<Milestone> reached;
    private final boolean comparable;

    private Milestones(Deal deal, Payments payments) {
        Set<MilestoneType> seen = EnumSet.noneOf(MilestoneType.class);
        List<Milestone> first = new ArrayList<>(2);
        for (Milestone milestone : deal.milestones()) {
            boolean counts = milestone.type() != MilestoneType.PAID || payments.fill(milestone.amount());
            if (counts && seen.add(milestone.type())) {
                first.add(milestone);
            }
        }
        this.deal = deal;
        this.reached = Collections.unmodifiableList(first);
        this.comparable = payments.comparable();
    }

    /**
     * Those of a deal.
     *
     * @param exchange gives an amount in the currency in which amounts are compared, null where there is no rate;
     *     amounts in one currency are added without
     */
    public static Milestones of(Deal deal, Function<Money, @Nullable Money> exchange) {
        return new Milestones(deal, new Payments(deal.amount(), exchange));
    }

    /**
     * Of each milestone type the milestone by which the deal reached it, oldest first: the earliest one. PAID is reached
     * by the one with which the amounts of the PAID milestones add up to the deal's amount; without an amount on either
     * side by the first. Amounts that are negative or cannot be compared with the deal's are ignored.
     */
    public List<Milestone> reached() {
        return reached;
    }

    /**
     * The {@linkplain #reached reached} milestone of each type whose stage, the first of the pipeline that names it, the
     * deal has not reached yet; the furthest stage first. None of deals that are closed or refused.
     */
    public List<Milestone> ahead() {
        if (reached.isEmpty() || !deal.stage().active()) {
            return List.of();
        }
        return reached.stream()
                .filter(milestone -> deal.stage().before(deal.pipeline().stageOf(milestone.type())))
                .sorted(Comparator.comparingInt(this::rank).reversed())
                .toList();
    }

    private int rank(Milestone milestone) {
        Stage stage = Objects.requireNonNull(deal.pipeline().stageOf(milestone.type()));
        return stage.won() ? Integer.MAX_VALUE : stage.position();
    }

    /**
     * The milestone that the deal's stage names and the deal has not {@linkplain #reached reached}; null when there is
     * none, or when payments that cannot be compared leave open whether it was.
     */
    public @Nullable MilestoneType unreached() {
        MilestoneType named = deal.stage().milestone();
        return named == null || perhaps(named) ? null : named;
    }

    private boolean perhaps(MilestoneType type) {
        boolean unknown = type == MilestoneType.PAID && !comparable;
        return unknown || reached.stream().anyMatch(milestone -> milestone.type() == type);
    }
}
