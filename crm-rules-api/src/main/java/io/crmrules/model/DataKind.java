package io.crmrules.model;

import java.util.Arrays;
import java.util.List;

/**
 * A kind of data that a snapshot carries or lacks. A criterion names the kinds it requires; without them it is not
 * checkable, which is something else than passed.
 */
public enum DataKind {
    /** Tasks, open and completed. */
    TASKS,
    /** What people wrote on deals, call notes and task results included. */
    COMMENTS,
    /** Calls, meetings, messages and e-mails, or some of these types. */
    INTERACTIONS,
    /** When a deal came to which stage. */
    STAGE_HISTORY,
    /** Who moved it there. */
    STAGE_AUTHORS,
    /** When a deal got which owner, and from whom. */
    OWNER_HISTORY,
    /** Dated facts, such as an invoice issued, or some of their types. */
    MILESTONES,
    /** Contacts with their fields. */
    CONTACTS,
    /** Where leads come from, and from where a deal came. */
    LEAD_SOURCES,
    /** Whether a call was recorded. */
    RECORDINGS,
    /** The card's free text. */
    NOTES,
    /** What the customer would pay. */
    AMOUNTS,
    /** When a deal is to be won. */
    CLOSE_DATES,
    /** Why a deal was refused. */
    REFUSAL_REASONS,
    /** Who is active, and who was dismissed. */
    USER_STATUS,
    /** Companies with their fields. */
    COMPANIES,
    /** How the due moments of tasks were changed. */
    DUE_HISTORY,
    /** How the fields of a deal's card were changed. */
    FIELD_HISTORY;

    /**
     * The names of the types that a snapshot may carry some of: those of {@link Interaction.Type}, also of recordings, and
     * those of {@link MilestoneType}; of tasks OPEN and COMPLETED. Empty where a kind has none.
     */
    public List<String> types() {
        return switch (this) {
            case TASKS -> List.of("OPEN", "COMPLETED");
            case INTERACTIONS, RECORDINGS -> names(Interaction.Type.values());
            case MILESTONES -> names(MilestoneType.values());
            default -> List.of();
        };
    }

    /** Whether it stands on the card: where a snapshot names none of these, it carries those of which it has a value. */
    public boolean ofCard() {
        return switch (this) {
            case NOTES, AMOUNTS, CLOSE_DATES, REFUSAL_REASONS, USER_STATUS, COMPANIES -> true;
            default -> false;
        };
    }

    private static List<String> names(Enum<?>[] types) {
        return Arrays.stream(types).map(Enum::name).toList();
    }
}
