package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.assembly.Placing;
import io.crmrules.model.DataKind;
import io.crmrules.model.Interaction;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * That a meeting was planned, and that it took place. That none was shows only where meetings are planned as such: not in
 * a company that also writes them down as to-dos.
 */
final class Meetings {

    private static final Pattern MEETING =
            Pattern.compile("встреч|\\bmeeting|\\bzoom|зум", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private record Plan(Placing place, Instant start) {}

    private final Crm crm;
    private final List<Plan> plans = new ArrayList<>();
    private boolean anyPlanned;
    private boolean anyHeld;
    private boolean elsewhere;

    Meetings(Crm crm) {
        this.crm = crm;
    }

    void planned(JsonCursor record, Placing place) throws BrokenRecordException {
        scheduled(record, place);
        Instant start = crm.times().strict(record, "START_TIME");
        if (start != null) {
            plans.add(new Plan(place, start));
        }
    }

    void held(JsonCursor record, Interaction.Builder meeting, Placing place) throws BrokenRecordException {
        scheduled(record, place);
        place.add(new Milestone(MilestoneType.MEETING_HELD, meeting.build().endedAt()));
        anyHeld = true;
    }

    /** A to-do, whose text may speak of a meeting. */
    void otherPlan(String text) {
        elsewhere |= MEETING.matcher(text).find();
    }

    /** When it was entered; entered afterwards it was agreed on before it began. */
    private void scheduled(JsonCursor record, Placing place) throws BrokenRecordException {
        List<Instant> moments = new ArrayList<>();
        for (String field : List.of("CREATED", "START_TIME")) {
            Instant moment = crm.times().strict(record, field);
            moments.addAll(moment == null ? List.of() : List.of(moment));
        }
        if (moments.isEmpty()) {
            place.damage(Set.of(DataKind.MILESTONES));
        } else {
            place.add(new Milestone(MilestoneType.MEETING_SCHEDULED, Collections.min(moments)));
        }
        anyPlanned = true;
    }

    /**
     * Proves what all activities show.
     *
     * @param takenAt when they were saved: a meeting that should have begun, and is not completed, may have been held
     */
    void prove(@Nullable Instant takenAt) {
        for (Plan plan : plans) {
            if (takenAt != null && plan.start().isBefore(takenAt)) {
                plan.place().damage(Set.of(DataKind.MILESTONES));
            }
        }
        prove(anyPlanned, MilestoneType.MEETING_SCHEDULED);
        prove(anyHeld, MilestoneType.MEETING_HELD);
    }

    private void prove(boolean any, MilestoneType type) {
        if (any && !elsewhere) {
            crm.evidence().proveTypes(DataKind.MILESTONES, Set.of(type.name()));
        }
    }
}
