package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.INTERACTIONS;
import static io.crmrules.model.DataKind.MILESTONES;
import static io.crmrules.model.DataKind.RECORDINGS;

import io.crmrules.model.Coverage;
import io.crmrules.model.DataKind;
import io.crmrules.model.Interaction;
import io.crmrules.model.MilestoneType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How far an export may reach: without some kinds, with some types of others only, or from some moment on. */
final class Exports {

    private static final List<DataKind> NARROWED = List.of(
            DataKind.TASKS,
            DataKind.COMMENTS,
            DataKind.INTERACTIONS,
            DataKind.RECORDINGS,
            DataKind.STAGE_HISTORY,
            DataKind.OWNER_HISTORY,
            DataKind.MILESTONES);
    private static final List<Integer> DAYS = List.of(1, 2, 4, 7, 13, 14, 15, 30, 31, 60, 90, 200);

    private final Chance chance;
    private final Scenario scenario;

    Exports(Chance chance, Scenario scenario) {
        this.chance = chance;
        this.scenario = scenario;
    }

    Coverage coverage() {
        Set<DataKind> kinds = EnumSet.allOf(DataKind.class);
        kinds.removeAll(missing());
        Coverage coverage = Coverage.of(kinds);
        for (DataKind kind : chance.some(40, NARROWED)) {
            coverage = coverage.narrowed(kind, new Coverage.Span(types(kind), chance.of(85) ? from() : null));
        }
        return coverage;
    }

    /** Whether there is an export that is not whole in every scenario of this number. */
    static boolean always(long seed) {
        return Math.floorMod(seed, 4) == 3;
    }

    /** Each kind in its turn, two at a time, now and then another. */
    private Set<DataKind> missing() {
        List<DataKind> kinds = List.of(DataKind.values());
        Set<DataKind> missing = new HashSet<>(chance.some(5, kinds));
        if (always(scenario.seed())) {
            int turn = (int) Math.floorMod(scenario.seed() / 4, (long) kinds.size());
            missing.add(kinds.get(turn));
            missing.add(kinds.get((turn + kinds.size() / 2) % kinds.size()));
        }
        return missing;
    }

    private Instant from() {
        Instant moment = scenario.time().daysBefore(scenario.now(), chance.pick(DAYS));
        return moment.plusSeconds(chance.between(-1, 1));
    }

    private Set<String> types(DataKind kind) {
        if (chance.of(70)) {
            return Set.of();
        }
        return switch (kind) {
            case INTERACTIONS, RECORDINGS -> some(Interaction.Type.values());
            case MILESTONES -> some(MilestoneType.values());
            default -> Set.of();
        };
    }

    private Set<String> some(Enum<?>[] constants) {
        return chance.some(60, List.of(constants)).stream().map(Enum::name).collect(Collectors.toSet());
    }
}
