package io.crmrules.examples.harness.export.internal.assembly.parts;

import io.crmrules.model.Comment;
import io.crmrules.model.Deal;
import io.crmrules.model.FieldChange;
import io.crmrules.model.Interaction;
import io.crmrules.model.Milestone;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;

/** What a deal is put together from. */
enum PartType {
    /** The deal with nothing that hangs on it. */
    CARD(Deal.class),
    TASK(Task.class),
    COMMENT(Comment.class),
    INTERACTION(Interaction.class),
    STAGE_CHANGE(StageChange.class),
    OWNER_CHANGE(OwnerChange.class),
    FIELD_CHANGE(FieldChange.class),
    MILESTONE(Milestone.class),
    MILESTONE_DAY(MilestoneDay.class),
    APPOINTMENT(Appointment.class),
    UNTOLD_MEETING(UntoldMeeting.class),
    LOOSE(Loose.class);

    private static final PartType[] ALL = values();

    private final Class<?> type;

    PartType(Class<?> type) {
        this.type = type;
    }

    static PartType of(Object part) {
        for (PartType each : ALL) {
            if (each.type.isInstance(part)) {
                return each;
            }
        }
        throw new IllegalArgumentException(part + " is no part of a deal");
    }
}
